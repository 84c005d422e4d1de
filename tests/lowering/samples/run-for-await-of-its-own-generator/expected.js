"use strict"; count = $.asyncgen(count, "count"); $.coroutine(first, "first"); $.coroutine(main, "main"); const { print, ready, run } = $.import("test");
function* count(to) { for (let i = 0; i < to; i++) (yield $.value( (yield ($.line = 2, ready(i))), 2)); }
class Source { static { $.asyncgenMethod(this.prototype, "items", "Source.items"); } *items() { (yield $.value( "a", 3)); (yield $.value( "b", 3)); } }
function* first(source) {
  { const $i1 = $.aiter(source.items()); try { for (;;) { const $x2 = (yield ($.line = 5, $.anext($i1))); if ($x2 === $.STOP) break; const x = $x2; return x; } } finally { $.abandon($i1, source.items); } }
}
function* main() {
  { const $i3 = $.aiter(count(3)); try { outer: for (;;) { const $x4 = (yield ($.line = 8, $.anext($i3))); if ($x4 === $.STOP) break; const i = $x4; {
    { const $i5 = $.aiter(count(3)); try { for (;;) { const $x6 = (yield ($.line = 9, $.anext($i5))); if ($x6 === $.STOP) break; const j = $x6; {
      if (j === 1) continue outer;
      if (i === 1) break outer;
      $.drop(print(i, j), 12, print);
    } } } finally { $.abandon($i5, count); } }
  } } } finally { $.abandon($i3, count); } }
  $.drop(print((yield ($.line = 15, first(new Source())))), 15, print);
  const kept = count(2);
  for (const $i7 = $.aiter(kept); ; ) { const $x8 = (yield ($.line = 17, $.anext($i7))); if ($x8 === $.STOP) break; const x = $x8; $.drop(print(x), 17, print); }
}
$.drop(run($.made(main(), 19)), 19, run);
