"use strict"; const a = x, b = (y), c = z, d = { e };
const g = [1, 2];
(h).i = 1;
const j = $.made(k("x"), 4), l = new M(), p = q;
$.drop(r.s[0].t(), 5);
u  += 1;
v = w;
const y2 = (a)[0]?.b;
