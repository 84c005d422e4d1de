for (; size < 1 && exponent > -1022; ) size *= 2;
const a = b < c || d > e, f = g < h, i = j > k;
if (l < m && n > (o)) p();
q(r < s, t > u);
const v = w < x > (y), z = new Map<string, number>();
