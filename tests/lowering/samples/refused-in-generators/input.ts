class A extends B {
  m() { return async () => super.m(arguments); }
}
const o = { async m() { super.m(); }, n() { return super.n(); } };
function f() { return () => arguments; }
