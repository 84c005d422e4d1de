"use strict"; const f = $.coroutine(function* (x) { return (x + 1); }, "f");
const g = $.coroutine(function* (x) { return (({ x })); }, "g");
const h = $.coroutine(function* () { return (

$.made(f(1), 5)); }, "h");
