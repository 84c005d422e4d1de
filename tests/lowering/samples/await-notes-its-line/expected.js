"use strict"; $.coroutine(main, "main"); function* main() {
  const x =
    (yield ($.line = 3,
      sleep(1)));
  (yield ($.line = 5, sleep(2)));
  $.drop(print(
    (yield ($.line = 7, a)),
    (yield ($.line = 8, b)),
  ), 6);
}
