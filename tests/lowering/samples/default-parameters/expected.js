"use strict"; $.qualnames = ";2:g <lambda>"; $.coroutine(f, "f"); function* f(a = $.coroutine(function* () { return (1); }, "f.<locals>.a"), { b = $.coroutine(function* () {}, "f.<locals>.b") } = {}) {}
const g = (h = $.coroutine(function* (x) { return (x); }, "<lambda>.<locals>.h")) => h;
