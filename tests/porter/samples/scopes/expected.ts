import {
  NameError, UnboundLocalError, ValueError, ZeroDivisionError,
  at, bound, defined, div, int, mul, print, range, str, tuple,
  undefined_name,
} from "python";

let x = "global";
function show(): void { print(x); }
function shadow(): void {
  const x = "local";
  print(x);
}
show();
shadow();
print(x);
function loop(): void {
  let i!: number;
  let v!: number;
  for (i of range(3)) v = i * 2;
  print(i, bound(v, "v"));
}
loop();
function cond(flag: boolean): string {
  let val!: string;
  if (flag) {
    val = "set";
  } else {
    val = "unset";
  }
  return val;
}
print(cond(true), cond(false));
function maybe(flag: boolean): void {
  let y!: number;
  if (flag) y = 1;
  print(bound(y, "y"));
}
maybe(true);
try {
  maybe(false);
} catch (e) {
  if (!(e instanceof UnboundLocalError)) throw e;
  print(e);
}
function tryit(): number {
  let r!: number;
  try {
    r = int("5");
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    r = -1;
  }
  return r;
}
print(tryit());
function withit(): number {
  let total = 0;
  let k!: number;
  for (k of range(3)) {
    function add(): void { total += k; }
    add();
  }
  return total;
}
print(withit());
const acc: (() => number)[] = [];
let i!: number;
for (i of range(3)) {
  function cb(): number { return i; }
  acc.push(cb);
}
print(acc.map((c) => c()));
class A {
  static x = 5;
  static y: number = A.x + 1;
  static z: number[] = mul([A.y], 2);
  m(): readonly [number, number, string] {
    return tuple(A.x, A.y, x);
  }
}
print(new A().m(), A.z);
const y = [...range(3)];
print(x, y);
function f(): string {
  function g(): string { return h(); }
  function h(): string { return "h"; }
  return g();
}
print(f());
let redefine = function redefine(): number { return 1; };
redefine = function redefine(): number { return 2; };
print(redefine());
let val: number | string = 1;
val = "now a string";
print(val.toUpperCase());
let inside!: () => string;
if (true) {
  inside = function inside(): string { return "inside"; };
}
print(defined(inside, "inside")());
function outer(): number {
  let n = 0;
  function a(): void {
    n += 1;
    b();
  }
  function b(): void { n += 10; }
  a();
  return n;
}
print(outer());
let msg!: string;
try {
  div(1, 0);
} catch (e) {
  if (!(e instanceof ZeroDivisionError)) throw e;
  msg = str(e);
}
try {
  print(undefined_name("e", ["e2"]));
} catch (e2) {
  if (!(e2 instanceof NameError)) throw e2;
  print(e2);
}
print(defined(msg, "msg"));
function g(n: number): number {
  let last!: number;
  while (n > 0) {
    n -= 1;
    last = n;
  }
  return bound(last, "last");
}
print(g(2));
print("__main__");
const lam = (() => {
  let k: number;
  const result: ((a: number) => number)[] = [];
  for (k of range(3)) result.push((a: number) => a + k);
  return result;
})();
print(at(lam, 0)(1));
const h_b = x;
function h(a: number, b: string = h_b): string { return b; }
x = "changed";
print(h(1));
let q!: unknown;
for (q of []) {
}
try {
  print(defined(q, "q"));
} catch (e) {
  if (!(e instanceof NameError)) throw e;
  print(e);
}
