"use strict"; $.coroutine(main, "main"); function* main() {
  for (const $i1 = $.aiter(xs); ; ) { const $x2 = (yield ($.line = 2, $.anext($i1))); if ($x2 === $.STOP) break; const x = $x2; {
    let $c3 = x; const y = (yield ($.line = 3, $.aenter($c3))); let $e4 = null; try {
    if (y) continue;
    break;
   } catch ($x5) { const $h6 = $.caught($e4 = $.error($x5)); try { if (!(yield ($.line = 3, $.aexit($c3, $e4)))) throw $e4; } finally { $.handled($h6); $x5 = null; } } finally { if ($e4 === null) (yield ($.line = 3, $.aexit($c3, null))); $c3 = $e4 = null; } } }
}
