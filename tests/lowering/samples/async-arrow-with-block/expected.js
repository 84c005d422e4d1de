"use strict"; const f = $.coroutine(function* (a, b = 2) {
  return;
}, "f");
