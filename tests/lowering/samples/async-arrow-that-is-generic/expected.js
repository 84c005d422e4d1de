"use strict"; const f = $.coroutine(function* (x) { return (x); }, "f");
const g = $.coroutine(function* (x, y) { return [x, y]; }, "g");
