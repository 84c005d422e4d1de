"use strict"; $.coroutine(main, "main"); function* main() {
  (yield ($.line = 2, a));
  ;
}
