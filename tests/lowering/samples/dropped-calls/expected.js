"use strict"; $.drop(print(1), 1);
$.drop(a.b?.c(1), 2);
$.drop((f()), 3);
$.drop(f(), 4);
$.drop(f(), 5);
$.drop(f(await_)(2), 6);
new Thing();
a = f();
a && f();
class A extends B { constructor() { super(); $.drop(super.m(), 10); } }
