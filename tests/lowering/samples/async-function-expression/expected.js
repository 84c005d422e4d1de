"use strict"; const f = $.coroutine(function* () {}, "f");
const g = $.coroutine(function* named(x) { return named; }, "named");
$.drop(call($.coroutine(function* () {}, "<lambda>")), 3);
