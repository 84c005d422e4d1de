"use strict"; try { $.drop(risky(), 1); } catch ($x1) { const $h2 = $.caught($x1 = $.error($x1)); let e = $x1; try {
  if (e instanceof ValueError) $.drop(print(e), 2);
  else throw $.reraise(e, 3);
} finally { $.handled($h2, 2); $x1 = e = undefined; } }
