"use strict"; $.qualnames = ";9:x <lambda>"; let a = 1;
a++;
$.drop(f(), 3);
if (a) $.drop(f(), 4);
else $.drop(f(), 5);
do $.drop(f(), 6);
while (a)
for (;;) break;
x = () => { $.drop(f(), 9); };
