"use strict"; $.coroutine(main, "main"); function* main() {
  for (const $i1 = $.aiter(lines()); ; ) { const $x2 = (yield ($.line = 2, $.anext($i1))); if ($x2 === $.STOP) break; const line = $x2; {
    $.drop(print(line), 3);
  } }
  for (const $i3 = $.aiter(y); ; ) { const $x4 = (yield ($.line = 5, $.anext($i3))); if ($x4 === $.STOP) break; let x = $x4; $.drop(print(x), 5); }
  for (const $i5 = $.aiter(y); ; ) { const $x6 = (yield ($.line = 6, $.anext($i5))); if ($x6 === $.STOP) break; var z = $x6; ; }
}
