"use strict"; $.coroutine(main, "main"); function* main() {
  outer: for (const $i1 = $.aiter(xs); ; ) { const $x2 = (yield ($.line = 2, $.anext($i1))); if ($x2 === $.STOP) break; const x = $x2; {
    for (const $i3 = $.aiter((yield ($.line = 3, ys(x)))); ; ) { const $x4 = (yield ($.line = 3, $.anext($i3))); if ($x4 === $.STOP) break; const y = $x4; {
      if (y) continue outer;
      if (x) break outer;
      continue;
    } }
    break;
  } }
}
