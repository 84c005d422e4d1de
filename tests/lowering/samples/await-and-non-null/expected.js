"use strict"; $.coroutine(main, "main"); function* main() {
  (yield ($.line = 2, x.y()));
  const z = (yield ($.line = 3, x));
  const w = (yield ($.line = 4, x.y[0])) + 1;
  return ((yield ($.line = 5, x))).y;
}
