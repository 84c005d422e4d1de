"use strict"; for (; size < 1 && exponent > -1022; ) size *= 2;
const a = b < c || d > e, f = g < h, i = j > k;
if (l < m && n > (o)) $.drop(p(), 3);
$.drop(q(r < s, t > u), 4);
const v = $.made(w  (y), 5), z = new Map();
