"use strict"; $.coroutine(main, "main"); function* main() {
  const $c1 = 1, $e2 = 2, $x3 = 3;
  let $c2 = $c1; const a = (yield ($.line = 3, $.aenter($c2))); let $e3 = null; try {
 } catch ($x4) { const $h5 = $.caught($e3 = $.error($x4)); try { if (!(yield ($.line = 3, $.aexit($c2, $e3)))) throw $e3; } finally { $.handled($h5); $x4 = null; } } finally { if ($e3 === null) (yield ($.line = 3, $.aexit($c2, null))); $c2 = $e3 = null; } }
