"use strict"; $.asyncgen(g, "g"); function* g() {
  (yield $.value( a + b));
  (yield $.value( a ? b : c));
  (yield $.value( (yield ($.line = 4, a)) + 1));
  (yield $.value( a)), b;
  (yield $.value(null));
  const x = (yield $.value(null));
  const y = ((yield $.value( a))) + 1;
  $.drop(call((yield $.value( a || b)), (yield $.value( [1, 2]))), 9);
}
