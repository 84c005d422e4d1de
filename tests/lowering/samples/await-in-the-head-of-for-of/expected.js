"use strict"; $.coroutine(main, "main"); $.generator(g, "g"); function* main() {
  { const $l1 = (yield ($.line = 2, xs())); for (const x of $l1) $.drop(print(x), 2); }
  { const $l2 = pairs(
    (yield ($.line = 4, ys())),
  ); outer: for (const [a, b = 1] of $l2) {
    { const $l3 = [(yield ($.line = 6, a))]; for (z of $l3) { if (b) continue outer; break; } }
  } }
  for (const x of f($.coroutine(function* () { return ((yield ($.line = 8, y))); }, "main.<locals>.<lambda>"))) $.drop(print(x), 8);
}
function* g() { try { { const $l5 = yield 1; for (const x of $l5) yield x; } } catch ($x4) { throw $.left($x4); } }
