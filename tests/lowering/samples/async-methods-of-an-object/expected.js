"use strict"; const handlers = {
  open: $.coroutine(function* (x) { (yield ($.line = 2, x)); }, "open"),
  "on close": $.coroutine(function* () {}, "on close"),
  [name]: $.coroutine(function* () {}, "<lambda>"),
  items: $.asyncgen(function* () { (yield $.value( 1, 5)); }, "items"),
  plain: $.generator(function* (x) { try { yield x; } catch ($x1) { throw $.left($x1); } }, "plain"),
  plain2() {},
  get size() { return 1; },
};
