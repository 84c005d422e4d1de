"use strict"; try { $.drop(risky(), 1); } catch ($x1) { const $h2 = $.caught($x1 = $.error($x1)); try { $.drop(print("failed"), 1); } finally { $.handled($h2, 1); $x1 = undefined; } }
