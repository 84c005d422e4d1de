"use strict"; $.coroutine(main, "main"); function* main() {
  let $c1 = first(); const a = (yield ($.line = 2, $.aenter($c1))); let $e2 = null; try { let $c5 = second(a); const b = (yield ($.line = 2, $.aenter($c5))); let $e6 = null; try {
  let $c9 = third(
    a,
    b,
  ); const c = $.enter($c9); let $e10 = null; try {
  $.drop(print(c), 7);
  // the end
 } catch ($x11) { const $h12 = $.caught($e10 = $.error($x11)); try { if (!$.exit($c9, $e10)) throw $e10; } finally { $.handled($h12); $x11 = null; } } finally { if ($e10 === null) $.exit($c9, null); $c9 = $e10 = null; } } catch ($x7) { const $h8 = $.caught($e6 = $.error($x7)); try { if (!(yield ($.line = 2, $.aexit($c5, $e6)))) throw $e6; } finally { $.handled($h8); $x7 = null; } } finally { if ($e6 === null) (yield ($.line = 2, $.aexit($c5, null))); $c5 = $e6 = null; } } catch ($x3) { const $h4 = $.caught($e2 = $.error($x3)); try { if (!(yield ($.line = 2, $.aexit($c1, $e2)))) throw $e2; } finally { $.handled($h4); $x3 = null; } } finally { if ($e2 === null) (yield ($.line = 2, $.aexit($c1, null))); $c1 = $e2 = null; } }
