"use strict"; $.coroutine(main, "main"); function* main() {
  (yield $.at( f((yield ($.line = 2, g()))), 2));
  (yield ($.line = 3, f($.coroutine(function* () { return ((yield ($.line = 3, g()))); }, "main.<locals>.<lambda>"))));
  (yield $.at( ((yield ($.line = 4, f()))), 4));
  (yield $.at( (yield ($.line = 5, f())), 5));
}
