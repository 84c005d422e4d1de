"use strict"; $.qualnames = ";8:k main.<locals>.<lambda>"; $.coroutine(main, "main"); [items[i], items[j]] = [items[j], items[i]];
({ a: this.b, c: [d.e] } = f());
function* main() {
  [o.p, o.q] = (yield ($.line = 4, g()));
  [o.p] = x ? y : z;
  x = [o.p] = (yield ($.line = 6, h()));
  (r) = (yield ($.line = 7, i()));
  const k = () => [o.p] = [1];
}
