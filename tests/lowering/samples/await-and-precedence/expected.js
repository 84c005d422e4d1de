"use strict"; $.coroutine(main, "main"); function* main() {
  const a = (yield ($.line = 2, x)) ?? y;
  const b = !(yield ($.line = 3, x));
  const c = (yield ($.line = 4, x)) ** 2;
  const d = ((yield ($.line = 5, x))).y;
  const e = (1, (yield ($.line = 6, x)));
  const f = (yield ($.line = 7, x.y(z)[0]));
  const g = (yield ($.line = 8, x)) ? (yield ($.line = 8, y)) : (yield ($.line = 8, z));
  const h = `${(yield ($.line = 9, x))} and ${(yield ($.line = 9, y))}`;
  const i = -(yield ($.line = 10, x)) + +(yield ($.line = 10, y));
  const j = (yield $.at( new Thing((yield ($.line = 11, x))), 11));
  const k = typeof (yield ($.line = 12, x));
  const l = [...(yield ($.line = 13, x)), (yield ($.line = 13, y))];
  const m = { a: (yield ($.line = 14, x)), ...(yield ($.line = 14, y)) };
}
