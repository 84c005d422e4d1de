"use strict"; $.coroutine(main, "main"); function* main() {
  while ((yield ($.line = 2, more()))) (yield ($.line = 2, step()));
  for (let i = (yield ($.line = 3, first())); (yield ($.line = 3, goes(i))); i = (yield ($.line = 3, next(i)))) (yield ($.line = 3, step(i)));
  { const $l1 = (yield ($.line = 4, list())); for (const x of $l1) $.drop(print(x), 4); }
  do (yield ($.line = 5, step())); while ((yield ($.line = 5, more())));
  if ((yield ($.line = 6, a))) (yield ($.line = 6, b)); else (yield ($.line = 6, c));
  switch ((yield ($.line = 7, a))) { case (yield ($.line = 7, b)): break; }
}
