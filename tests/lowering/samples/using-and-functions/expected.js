"use strict"; $.coroutine(main, "main"); function* main() { $.coroutine(before, "main.<locals>.before");
  function* before() {}
  let $c1 = b; const a = $.enter($c1); let $e2 = null; try { $.coroutine(after, "main.<locals>.after");
  function* after() {}
  let $c5 = d; const c = $.enter($c5); let $e6 = null; try { $.coroutine(last, "main.<locals>.last");
  function* last() {}
 } catch ($x7) { const $h8 = $.caught($e6 = $.error($x7)); try { if (!$.exit($c5, $e6)) throw $e6; } finally { $.handled($h8); $x7 = null; } } finally { if ($e6 === null) $.exit($c5, null); $c5 = $e6 = null; } } catch ($x3) { const $h4 = $.caught($e2 = $.error($x3)); try { if (!$.exit($c1, $e2)) throw $e2; } finally { $.handled($h4); $x3 = null; } } finally { if ($e2 === null) $.exit($c1, null); $c1 = $e2 = null; } }
