"use strict"; $.coroutine(main, "main"); function* main() {
  for (const $i1 = $.aiter(




pairs(
        1,
      )); ; ) { const $x2 = (yield ($.line = 2, $.anext($i1))); if ($x2 === $.STOP) break; const [ a, b, ] = $x2; 

$.drop(print(a, b), 11); }
}
