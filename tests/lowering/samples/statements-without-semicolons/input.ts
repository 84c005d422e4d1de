let a = 1
a++
f()
if (a) f()
else f()
do f()
while (a)
for (;;) break
x = () => { f() }
