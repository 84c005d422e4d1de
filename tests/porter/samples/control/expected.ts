import {
  Dict, NameError, at, dict, eq, f, int, isinstance, list,
  print, range, str, tuple, undefined_name,
} from "python";

let i!: number;
search: {
  for (i of range(3)) {
    if (i === 5) break search;
  }
  print("no break");
}
search_2: {
  for (i of range(3)) {
    if (i === 1) break search_2;
  }
  print("never");
}
print(i);
let n = 0;
search_3: {
  while (n < 3) {
    n += 1;
    if (n === 2) continue;
    print(n);
  }
  print("while else");
}
let x = 5;
if (0 < x && x < 10) print("in range");
if (x > 3 && x < 4 || x === 5) print("yes");
print(
  x ? "a" : "b",
  x || 9,
  0 || "d",
  null || [],
  "" && 1,
  x && "and",
);
while (true) {
  x -= 1;
  if (x < 2) break;
}
print(x);
for (const [a, b] of [tuple(1, 2), tuple(3, 4)]) {
  print(a + b);
}
for (const i of range(10, 0, -3)) print(i, { end: "," });
print();
let m!: number;
if ((m = 3) > 2) {
  print(m);
}
const data = [1, 2, 3];
let item!: number | null;
while (
  (item = data.length > 0 ? list.pop(data) : null) != null
) {
  print("item", item);
}
for (const i of range(2)) {
  for (const j of range(2)) {
    if (j === 1) break;
    print(i, j);
  }
}
let a = 7;
let b = 7;
const c = 7;
print(a, b, c);
[a, b] = [b, a];
const lst: number[] = [];
const lst2 = lst;
lst.push(1);
print(lst2);
i = 10;
i += 1;
i *= 2;
print(i);
function classify(
  p: number
    | string
    | number[]
    | readonly [number, number]
    | Dict<string, string | number>
    | null,
): string | null {
  let n!: number | boolean;
  if (eq(p, 0)) {
    return "zero";
  }
  if (eq(p, 1) || eq(p, 2)) {
    return "small";
  }
  if (isinstance(p, int)) {
    n = p;
    if (n < 0) {
      return `negative ${n}`;
    }
  }
  if (isinstance(p, str)) {
    const s = p;
    return "str " + s;
  }
  if (Array.isArray(p) && p.length === 1) {
    const x = p[0]!;
    return `one ${x}`;
  }
  if (Array.isArray(p) && p.length === 2) {
    const x = p[0]!;
    const y = p[1]!;
    return `two ${x} ${y}`;
  }
  if (Array.isArray(p) && p.length >= 1) {
    const first = p[0]!;
    const rest = [...p.slice(1)];
    return f`many ${first} ${rest}`;
  }
  if (
    p instanceof Dict &&
      p.has("type") &&
      at(p, "type") === "move" &&
      p.has("x")
  ) {
    const x = at(p, "x");
    return f`move ${x}`;
  }
  if (p instanceof Dict && p.has("name")) {
    const name = at(p, "name");
    const others = dict(
      [...p.items()].filter(([key]) => !["name"].includes(key)),
    );
    return f`${name} ${others}`;
  }
  if (p == null) {
    return "none";
  }
  if (p === true) {
    return "true";
  }
  return "other";
}
for (const p of [
  0,
  2,
  -5,
  "hi",
  [1],
  tuple(1, 2),
  [1, 2, 3],
  dict({ type: "move", x: 3 }),
  dict({ name: "n", z: 1 }),
  null,
  3.5,
]) {
  print(classify(p));
}
class Point {
  x: number;
  y: number;
  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
}
function where(p: Point | number): string | null {
  let y!: number;
  let x!: number;
  if (p instanceof Point && p.x === 0 && p.y === 0) {
    return "origin";
  }
  if (p instanceof Point && p.x === 0) {
    const y = p.y;
    return `y=${y}`;
  }
  if (p instanceof Point) {
    x = p.x;
    y = p.y;
    if (x === y) {
      return "diagonal";
    }
  }
  if (p instanceof Point) {
    return "point";
  }
  return "?";
}
print(
  where(new Point(0, 0)),
  where(new Point(0, 3)),
  where(new Point(2, 2)),
  where(new Point(1, 2)),
  where(1),
);
const command = "go north";
const subject = str.split(command);
if (subject.length === 2 && subject[0]! === "go") {
  const direction = subject[1]!;
  print("going", direction);
} else if (subject.length === 1 && subject[0]! === "quit") {
  print("bye");
}
a = undefined!;
try {
  print(undefined_name("a"));
} catch (e) {
  if (!(e instanceof NameError)) throw e;
  print(e);
}
