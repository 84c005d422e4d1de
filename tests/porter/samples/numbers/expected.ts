import {
  abs, add, divmod, eq, f, float, floordiv, fmt, int, invert,
  lshift, max, min, mod, mul, neg, pow, print, range, round,
  str, sum,
} from "python";

print(1, float(2.0), 0.5, float(1e16), 1e-7, float(-3.0));
print(
  Math.floor(7 / 2),
  Math.floor(-7 / 2),
  7 % 3,
  mod(-7, 3),
  float(7 / 2),
  float(4 / 2),
);
print(pow(2, 10), pow(2, 100), float(pow(2, -1)), pow(10, 20));
print(divmod(7, 2), divmod(-7, 2));
let x = 3;
const y = 2.0;
print(
  float(x + y),
  float(x * y),
  float(y + 1),
  float(y * 2),
  float(y - 2.0),
);
print(
  f`${float(y)} ${x} ${float(y + x)} ${float(x / 2)} ${fmt(y, ".1f")} ${fmt(x, ">5")} ${fmt(x, "05d")}`,
);
print(1 === 1.0, eq(true, 1), 1.5 === 1.5, eq(float(y), 2));
let total = 0;
for (const i of range(1, 6)) total += i;
print(total, float(total / 5));
let acc = 1;
for (const i of range(1, 30)) acc = mul(acc, i);
print(acc);
let a = 0, b = 1;
for (const _ of range(100)) [a, b] = [b, add(a, b)];
print(a);
function fact(n: number): number {
  return n <= 1 ? 1 : mul(n, fact(n - 1));
}
print(fact(25));
print(
  Math.abs(-3),
  abs(-2.5),
  round(2.5),
  round(3.14159, 2),
  min(1, float(2.0)),
  max(3, 1),
);
print(
  int("42"),
  float("1.5"),
  int(3.9),
  float(3),
  str(float(2.0)),
);
print(10_000, 0xff, 0b101, 0o17, 1_0.5);
print(
  5 & 3,
  5 | 3,
  5 ^ 3,
  invert(5),
  1 << 4,
  256 >> 2,
  lshift(1, 70),
);
print(sum([1, 2, 3]), sum([0.5, 0.5]), sum([], 10));
const n = -5;
print(-n, n, !n, Math.abs(n));
x = 0;
print(neg(x));
let m = 2.5;
m += 1.5;
print(float(m));
m = floordiv(m, 2);
print(float(m));
m = pow(m, 2);
print(float(m), float(mod(float(m), 3)));
