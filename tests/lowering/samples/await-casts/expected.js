"use strict"; $.coroutine(main, "main"); function* main() {
  const x = (yield ($.line = 2, f()));
  const y = ((yield ($.line = 3, f())))[0];
  return (yield ($.line = 4, f()));
}
