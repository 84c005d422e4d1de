import {
  add, at, del_at, dict, enumerate, eq, filter, float, iadd,
  len, list, lt, map, max, min, mul, neg, print, range, set_at,
  slice, slice_, sorted, str, sum, tuple, unpack_star, zip,
} from "python";

let xs = [3, 1, 2];
xs.push(5);
xs.push(...[7, 8]);
list.insert(xs, 0, 9);
print(
  xs,
  xs.length,
  at(xs, 0),
  at(xs, -1),
  slice(xs, 1, 3),
  slice(xs, null, null, -1),
  slice(xs, -2),
);
print(list.pop(xs), list.pop(xs, 0), xs);
list.remove(xs, 1);
list.sort(xs);
print(
  xs,
  sorted(xs, { reverse: true }),
  list.index(xs, 5),
  list.count(xs, 2),
);
set_at(xs, 0, 100);
set_at(xs, slice_(1, 2), [7, 7]);
print(xs);
del_at(xs, 0);
print(xs);
xs.reverse();
print(xs);
const ys = xs;
ys.push(1);
print(
  xs === ys,
  eq(xs, ys),
  eq(xs, [1]),
  eq([1, 2], [1, 2]),
  lt([1], [2]),
);
const zs: number[] = list.copy(xs);
list.clear(zs);
print(xs, zs, zs.length === 0, xs.length > 0);
print(
  [...range(5)].map((x) => x * 2),
  xs.filter((x) => x > 2),
  [...range(2)].flatMap(
    (a) => [..."xy"].map((b) => tuple(a, b)),
  ),
);
print(
  mul([0], 3),
  add([1, 2], [3]),
  [...range(2)].map((_) => mul([0], 2)),
);
if (xs.length > 0) print("nonempty");
if (zs.length === 0) print("empty");
const a = 1, b = 2;
const [first, ...rest] = unpack_star(
  [1, 2, 3],
  1,
  0,
) as [number, ...number[]];
const [init, last] = unpack_star(
  [1, 2, 3],
  0,
  1,
) as [number[], number];
let [h, m, t]: [
  string,
  string[],
  string | readonly [number, number, string],
] = unpack_star("abcd", 1, 1) as [string, string[], string];
print(a, b, first, rest, init, last, h, m, t);
const matrix = [[1, 2], [3, 4]];
print(at(at(matrix, 1), 0), matrix.map((row) => at(row, 0)));
set_at(at(matrix, 0), 1, 9);
print(matrix);
for (const [i, x] of enumerate(xs, { start: 1 })) {
  print(i, x);
}
for (const [a, b] of zip([1, 2], ["a", "b"])) print(a, b);
print(
  [...range(5)],
  [..."abc"],
  [...map(str, [1, 2])],
  [...filter(null, [0, 1, 2])],
);
print(
  xs.some((x) => x > 2),
  xs.every((x) => x > 0),
  sum([...xs]),
  max(xs),
  min(xs),
);
print(xs.includes(2), !xs.includes(99));
xs = iadd(xs, [10, 11]);
print(xs);
const nested = [
  1,
  [2, [3, null]],
  tuple(4),
  dict({ a: float(1.0) }),
];
print(nested);
print([...xs, ...zs], [float(1.0), 2, true]);
const words = ["bb", "a", "ccc"];
list.sort(words, { key: len });
print(words, sorted(words, { key: (w) => neg(len(w)) }));
const stack: (number | string)[] = [];
stack.push(1);
stack.push("two");
print(list.pop(stack), stack);
t = tuple(1, float(2.0), "x");
print(t, t[1], t.length, add(t, tuple(4)), tuple(1), tuple());
const [x, [y, z]] = [1, tuple(2, 3)];
print(x, y, z);
print(list.pop(xs, 1), xs);
