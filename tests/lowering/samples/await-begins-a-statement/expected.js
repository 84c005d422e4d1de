"use strict"; $.coroutine(main, "main"); function* main() {
  const a = b;
  (yield ($.line = 3, c)) || d;
  x++;
  (yield ($.line = 5, e));
}
