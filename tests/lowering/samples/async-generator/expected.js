"use strict"; count = $.asyncgen(count, "count"); function* count(n) {
  for (let i = 0; i < n; i++) (yield $.value( i, 2));
}
