import {
  AssertionError, type Dict, abs, all, any, at, bin, bool,
  callable, chr, contains, del_at, dict, enumerate, eq, float,
  floordiv, fmt, hash, hex, id, int, isinstance, len, max, min,
  mod, ne, oct, ord, pow, print, range, repr, reversed, set,
  slice, sorted, split_arguments, str, sum, take, truth, tuple,
  type, type_name, unpack_star, zip,
} from "python";

// Semicolons, continuations, literals.
let a = 1;
let b = 2;
print(a, b);
const total = a +
  b;
print(total);
const x = 1 +
  2 +  // inline comment
  3;
print(x);
const s = "multi\nline joined";
print(s);
const values = [
  1,
  2,  // two
  3,
];
print(values);
const config = dict({
  host: "localhost",
  port: 8080,
  tags: ["a", "b"],
});
print(config);
if (a &&
  b) {
  print("both");
}
function f(first: number, second = 2, ...parameters: unknown[]): readonly [number, number, readonly number[], boolean, Dict<string, number>] {
  const [args, kw] = split_arguments(
    parameters,
  ) as [readonly number[], Dict<string, number>];
  const flag = take(kw, "flag", false) as boolean;
  return tuple(first, second, args, flag, kw);
}
print(f(1), f(1, 2, 3, { flag: true, z: 1 }));
print(...[1, 2, 3], { sep: "-" });
print("no newline", { end: "" });
print("!");
let [first, middle, last]: [
  number,
  number[],
  number,
] = unpack_star(range(5), 1, 1) as [number, number[], number];
print(first, middle, last);
let c!: number;
[[a, b], c] = [tuple(1, 2), 3];
const d = 4, e = 5;
print(a, b, c, d, e);
for (const [i, [p, q]] of enumerate([
  tuple("x", 1),
  tuple("y", 2),
])) {
  print(i, p, q);
}
const merged = dict([
  ...dict({ a: 1 }).items(),
  ["b", 2],
  ...dict({ c: 3 }).items(),
]);
print(
  merged,
  [...range(3), ..."ab"],
  eq(set([...[1, 2], 3]), set([1, 2, 3])),
  tuple(...[1], 2),
);
print(1 < 2 && 2 < 3, 1 < 3 && 3 < 2, 1 !== 2, 1 !== 2);
print([...range(10)].filter((i) => i % 2).filter((i) => i > 3));
print(
  [...range(3)].flatMap(
    (x) => [...range(x)].map((y) => tuple(x, y)),
  ),
);
print(
  dict(
    [...zip("abc", range(3))].map(([k, v]) => [k, v] as const),
  ),
  eq(set(["a", "bb", "cc"].map((w) => len(w))), set([1, 2])),
);
const nums = [1, 5, 3];
let n!: number;
if ((n = nums.length) > 2) {
  print(`${n} is long`);
}
let y!: number;
print(
  [y = 1, pow(y, 2)],
  nums.flatMap((v) => ((last = v * 2) > 2 ? [last] : [])),
);

print(true && "yes" || "no", null == null, !truth([]) ? 5 : 6);
if (total !== 3) throw new AssertionError("math broke");
print(
  type(1),
  type("a"),
  type(null),
  type([]),
  ne(type_name(print), ""),
);
print(
  isinstance(1, tuple(int, str)),
  isinstance("a", int),
  isinstance(true, int),
  isinstance(float(2.0), float),
  isinstance(2, float),
);
print(
  truth([]),
  truth([0]),
  bool(""),
  bool(" "),
  bool(0),
  truth(0.0),
  bool(null),
  truth(dict()),
);
print(
  slice([...range(5)], null, null, 2),
  [...range(10, 0, -2)],
  [...reversed([1, 2])],
  slice(range(5), 1, 3),
  len(range(0, 10, 3)),
  contains(range(0, 10, 2), 4),
);
function generic(x: number | string): number | string {
  return x;
}
print(generic(3), generic("s"));
print(
  mod("%d%%", 50),
  mod("%s", tuple(1)),
  mod("%r", "q"),
  mod("%x", 255),
  mod("%5.1f|", 3.14159),
  mod("%s %s", tuple("a", [1])),
);
print(
  `${a ? "a" : "b"} ${at([1, 2], 0)} ${at(dict({ x: 1 }), "x")} ${fmt(1, `>${3}`)} ${fmt(repr("x"), ">5")}`,
);
print(
  float(0.1 + 0.2),
  float(1 / 3),
  float(1e3),
  float(1e100),
  float("inf"),
  float(-float("inf")),
  float(3.0 * 2),
  float(floordiv(float(7.0), 2)),
  float(pow(2, 0.5)),
);
print(
  int("ff", 16),
  int("-5"),
  bin(5),
  hex(255),
  oct(8),
  chr(65),
  ord("a"),
);
print(
  max("abc"),
  min([3, 1], { key: (v) => -v }),
  sum([[1], [2]], []),
  abs(-2.5),
  pow(2, 3),
  pow(2, 3, 5),
);
print(
  sorted([tuple(1, "b"), tuple(1, "a"), tuple(0, "z")]),
  sorted(dict({ b: 1, a: 2 })),
  sorted("bca", { reverse: true }),
);
print(
  any([]),
  all([]),
  any([0, 1]),
  [...zip([1, 2], "ab", [true, false])],
  dict(enumerate("ab")),
);
print(
  "a,b;c".replaceAll(",", ";").split(";"),
  " x ".trim(),
  str.find("abc", "z"),
  at("Hello", 1),
  "abc".repeat(0),
);
print(
  str(float(1.0)),
  repr(1.5),
  str([
    float(1.0),
    "x",
    null,
    true,
    tuple(1),
    dict({ k: set([1]) }),
  ]),
);
del_at(values, 0);
del_at(config, "port");
print(values, config);
print(
  id(values) === id(values),
  hash("a") === hash("a"),
  callable(print),
  callable(3),
);
