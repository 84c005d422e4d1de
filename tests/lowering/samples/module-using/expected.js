import * as $ from "../python/lowered.ts"; $.coroutine(main, "main"); export function* main() {
  let $c1 = b; const a = (yield $.aenter($c1)); let $e2 = null; try {
  let $c4 = (yield d); const c = $.enter($c4); let $e5 = null; try {
  print(a, c);
 } catch ($x6) { $e5 = $.error($x6); $x6 = null; if (!$.exit($c4, $e5)) throw $e5; } finally { if ($e5 === null) $.exit($c4, null); $c4 = $e5 = null; } } catch ($x3) { $e2 = $.error($x3); $x3 = null; if (!(yield $.aexit($c1, $e2))) throw $e2; } finally { if ($e2 === null) (yield $.aexit($c1, null)); $c1 = $e2 = null; } }
