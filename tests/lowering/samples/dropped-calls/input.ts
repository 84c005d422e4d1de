print(1)
a.b?.c(1);
(f());
f()!;
f() as void;
f(await_)(2)
new Thing();
a = f();
a && f();
class A extends B { constructor() { super(); super.m(); } }
