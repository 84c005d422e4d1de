switch (x) { case 1: using a = b; }
for (using c of d) {}
if (x) using e = f;
{ using { g } = h; }
{ using i; }
