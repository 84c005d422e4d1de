import { Enum, auto } from "enum";
import {
  namedtuple, defaultdict, deque, Counter,
} from "collections";
import { dataclass, FrozenInstanceError } from "dataclasses";
import {
  Exception, at, call, dict, eq, f, float, hash, int, len, list,
  lt, print, repr, set_at, sorted, tuple, type_name, unpack,
} from "python";

class Item {
  name: string;
  price: number;
  qty: number;
  tags: string[];
  constructor(
    name: string,
    price: number,
    qty = 1,
    tags: string[] = [],
  ) {
    this.name = name;
    this.price = price;
    this.qty = qty;
    this.tags = tags;
  }
  total(): unknown { return float(this.price * this.qty); }
  static { dataclass(this, ["name", "price", "qty", "tags"]); }
}
const i = new Item("pen", 1.5, 4);
print(
  i,
  i.total(),
  eq(i, new Item("pen", 1.5, 4)),
  new Item("x", float(2.0)),
);
i.tags.push("blue");
i.qty += 1;
print(i);
class P {
  x: number;
  y: number;
  constructor(x: number, y = 0) {
    this.x = x;
    this.y = y;
  }
  static {
    dataclass(this, ["x", "y"], { frozen: true, order: true });
  }
}
print(
  lt(new P(1), new P(2)),
  sorted([new P(3), new P(1, 5)]),
  hash(new P(1)) === hash(new P(1)),
);
try {
  throw new FrozenInstanceError("cannot assign to field 'x'");
} catch (e) {
  if (!(e instanceof Exception)) throw e;
  print(type_name(e), e);
}
class Base {
  id: number;
  constructor(id: number) {
    this.id = id;
  }
  static { dataclass(this, ["id"]); }
}
class Sub extends Base {
  label: unknown;
  constructor(id: number, label = "none") {
    super(id);
    this.label = label;
    this.__post_init__();
  }
  __post_init__(): void {
    this.label = call(this.label, "upper");
  }
  static { dataclass(this, ["label"]); }
}
print(new Sub(1), new Sub(2, "x"), new Sub(3, "q"));
class Color extends Enum {
  static readonly RED = new Color(1);
  static readonly GREEN = new Color(2);
  static readonly BLUE = new Color(auto());
}
print(
  Color.RED,
  Color.RED.name,
  Color.GREEN.value,
  Color.of(2),
  at(Color, "RED"),
  [...Color],
  Color.BLUE.value,
);
print(
  Color.RED === Color.RED,
  Color.RED === Color.GREEN,
  repr(Color.RED),
);
class Status extends Enum<string> {
  static readonly OK = new Status("ok");
  static readonly BAD = new Status("bad");
  shout(): string { return this.value.toUpperCase(); }
}
const s = Status.OK;
if (s === Status.OK) print(s.shout(), f`${s}`);
class Pt extends namedtuple<{ x: number; y: number }>(
  "Pt",
  ["x", "y"],
  { defaults: [5] },
) {
}
const p = new Pt(1);
print(p, p.x, at(p, 1), eq(p, tuple(1, 5)));
const [a, b] = unpack(p, 2);
print(a, b);
const Emp = namedtuple<{ name: string; age: number }>(
  "Emp",
  ["name", "age"],
);
const e = new Emp("Al", 3);
print(e, e.name, e._replace({ age: 4 }));
const dd = new defaultdict<unknown, number[]>(list);
at(dd, "a").push(1);
at(dd, "b").push(2);
print(at(dd, "a"), dict(dd), len(dd));
const di = new defaultdict<string, number>(int);
for (const ch of "hello") set_at(di, ch, at(di, ch) + 1);
print(dict(di));
const dq = new deque([1, 2, 3], { maxlen: 3 });
dq.append(4);
dq.appendleft(0);
print(dq, dq.popleft(), len(dq), [...dq]);
const c = new Counter("banana");
print(c.most_common(2), at(c, "a"), at(c, "zz"));
const subject = Status.BAD;
if (subject === Status.OK) {
  print("ok");
} else if (subject === Status.BAD) {
  print("bad!");
}
const subject_2 = new Item("m", float(2.0));
if (subject_2 instanceof Item) {
  const n = subject_2.name;
  const pr = subject_2.price;
  print(n, pr);
}
