"use strict"; $.coroutine(main, "main"); function* main() {
  {
    let $c1 = acquire(); const lock = (yield ($.line = 3, $.aenter($c1))); let $e2 = null; try {
    $.drop(print(lock), 4);
   } catch ($x3) { const $h4 = $.caught($e2 = $.error($x3)); try { if (!(yield ($.line = 3, $.aexit($c1, $e2)))) throw $e2; } finally { $.handled($h4); $x3 = null; } } finally { if ($e2 === null) (yield ($.line = 3, $.aexit($c1, null))); $c1 = $e2 = null; } }
}
