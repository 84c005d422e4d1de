"use strict"; try { $.drop(risky(), 1); } catch ($x1) { const $h2 = $.caught($x1 = $.error($x1)); let e = $x1; try {
  if (!(e instanceof ValueError)) throw $.reraise(e, 2);
  $.drop(print(e), 3);
} finally { $.handled($h2, 3); $x1 = e = undefined; } }
