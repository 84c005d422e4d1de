"use strict"; g = $.asyncgen(g, "g"); function* g() {
  (yield $.value( a + b, 2));
  (yield $.value( a ? b : c, 3));
  (yield $.value( (yield ($.line = 4, a)) + 1, 4));
  (yield $.value( a, 5)), b;
  (yield $.value(null, 6));
  const x = (yield $.value(null, 7));
  const y = ((yield $.value( a, 8))) + 1;
  $.drop(call((yield $.value( a || b, 9)), (yield $.value( [1, 2], 9))), 9);
}
