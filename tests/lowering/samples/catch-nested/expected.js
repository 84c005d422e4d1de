"use strict"; $.coroutine(main, "main"); function* main() {
  { let $e5 = null; try { try {
    try { (yield ($.line = 3, a)); } catch ($x1) { const $h2 = $.caught($x1 = $.error($x1)); $.pin($x1); let e = $x1; try { (yield ($.line = 3, b)); throw $.raise(new KeyError(e), 3); } finally { $.handled($h2, 3); $x1 = e = undefined; } }
  } catch ($x3) { const $h4 = $.caught($x3 = $.error($x3)); let e = $x3; try { return (yield ($.line = 4, c)); } finally { $.handled($h4, 4); $x3 = e = undefined; } } } catch ($x6) { throw $e5 = $.error($x6); } finally { const $h7 = $.unwound($e5); try { (yield ($.line = 4, d)); } finally { $.handled($h7); } } }
}
