"use strict"; try { $.drop(risky(), 1); } catch ($x1) { const $h2 = $.caught($x1 = $.error($x1)); let e = $x1; try { $.drop(print(e), 1); } finally { $.handled($h2); } }
try { $.drop(risky(), 2); } catch ($x3) { const $h4 = $.caught($x3 = $.error($x3)); let problem = $x3; try { $.drop(print(problem), 2); } finally { $.handled($h4); } } finally { $.drop(done(), 2); }
