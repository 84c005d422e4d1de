"use strict"; const f = $.coroutine(function* (x) { return (x); }, "f"), g = $.coroutine(function* (x) {}, "g");
let a , b = [], h;
const C = class                          extends D {};
try {} catch ($x1) { const $h2 = $.caught($x1 = $.error($x1)); let e = $x1; try {} finally { $.handled($h2, 4); $x1 = e = undefined; } } 
