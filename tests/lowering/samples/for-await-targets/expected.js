"use strict"; $.coroutine(main, "main"); function* main() {
  for (const $i1 = $.aiter(pairs); ; ) { const $x2 = (yield ($.line = 2, $.anext($i1))); if ($x2 === $.STOP) break; const [a, { b: [c], ...d }] = $x2; $.drop(print(a), 2); }
  for (const $i3 = $.aiter(y); ; ) { const $x4 = (yield ($.line = 3, $.anext($i3))); if ($x4 === $.STOP) break; (x = $x4); $.drop(print(x), 3); }
  for (const $i5 = $.aiter(y); ; ) { const $x6 = (yield ($.line = 4, $.anext($i5))); if ($x6 === $.STOP) break; (o.p = $x6); $.drop(print(o), 4); }
  for (const $i7 = $.aiter(y); ; ) { const $x8 = (yield ($.line = 5, $.anext($i7))); if ($x8 === $.STOP) break; ([a, b] = $x8); $.drop(print(a), 5); }
  for (const $i9 = $.aiter(y); ; ) { const $x10 = (yield ($.line = 6, $.anext($i9))); if ($x10 === $.STOP) break; ({ a, b = 1 } = $x10); $.drop(print(a), 6); }
}
