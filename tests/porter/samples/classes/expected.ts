import {
  IndexError, add as py_add, at, bool, call, contains, dict,
  div, eq, float, getattr, hasattr, hash, iadd, isinstance,
  issubclass, iter, len, list, lt, mul, ne, neg, print, repr,
  sorted, str, truth, tuple, type_name, unpack,
} from "python";

class Animal {
  name: unknown;
  _sound: unknown;
  static kind = "animal";
  constructor(name: unknown, sound: unknown = "...") {
    this.name = name;
    this._sound = sound;
  }
  speak(): string {
    return `${str(this.name)} says ${str(this._sound)}`;
  }
  __repr__(): string {
    return `${type_name(this)}(${repr(this.name)})`;
  }
  __eq__(other: Animal | number | Dog): boolean {
    return isinstance(other, Animal) &&
      eq(this.name, other.name);
  }
  __hash__(): number { return hash(this.name); }
  get loud(): unknown { return call(this._sound, "upper"); }
  set loud(value: string) { this._sound = value.toLowerCase(); }
  static add(a: number, b: number): number { return a + b; }
  static create(name: string): Animal { return new this(name); }
}
class Dog extends Animal {
  tricks: unknown;
  static override kind = "dog";
  constructor(name: unknown, tricks: unknown = null) {
    super(name, "woof");
    this.tricks = truth(tricks) ? tricks : [];
  }
  override speak(): string { return super.speak() + "!"; }
  __len__(): number { return len(this.tricks); }
}
const a = new Animal("Generic");
const d = new Dog("Rex", ["sit"]);
print(
  a,
  d,
  a.speak(),
  d.speak(),
  (a.constructor as typeof Animal).kind,
  Dog.kind,
  Animal.kind,
);
print(d.loud);
d.loud = "GRR";
print(
  d.speak(),
  len(d),
  Animal.add(1, 2),
  Dog.create("Fido"),
  Animal.create("Z"),
);
print(
  eq(a, new Animal("Generic")),
  eq(a, 3),
  ne(a, d),
  isinstance(d, Animal),
  isinstance(a, Dog),
  issubclass(Dog, Animal),
);
print([d, a], dict({ x: d }));
class Vec {
  x: number;
  y: number;
  constructor(x: number, y: number) {
    const [value_2, value_3]: [number, number] = [x, y];
    this.x = value_2;
    this.y = value_3;
  }
  __add__(o: Vec): Vec {
    return new Vec(py_add(this.x, o.x), py_add(this.y, o.y));
  }
  __mul__(k: number): Vec {
    return new Vec(mul(this.x, k), mul(this.y, k));
  }
  __rmul__(k: number): Vec { return mul(this, k) as Vec; }
  __neg__(): Vec { return new Vec(neg(this.x), neg(this.y)); }
  __getitem__(i: number): number {
    return at(tuple(this.x, this.y), i);
  }
  *__iter__(): Generator<number> {
    yield this.x;
    yield this.y;
  }
  __lt__(o: unknown): boolean {
    return lt(this.x, getattr(o, "x"));
  }
  __bool__(): boolean { return bool(this.x || this.y); }
  __str__(): string { return `<${this.x}, ${this.y}>`; }
  __call__(z: number): number { return mul(this.x, z); }
  __contains__(v: number): boolean {
    return contains(tuple(this.x, this.y), v);
  }
}
let v = py_add(new Vec(1, 2), new Vec(3, 4)) as Vec;
print(
  v,
  mul(v, 2) as Vec,
  mul(3, v) as Vec,
  neg(v) as Vec,
  at(v, 0),
  [...iter(v)],
  v.__call__(10),
  contains(v, 6),
  truth(new Vec(0, 0)),
);
const [x, y] = unpack(v, 2);
print(x, y, at(sorted([new Vec(3, 0), new Vec(1, 0)]), 0));
if (!truth(new Vec(0, 0))) {
  print("zero is falsy");
}
v = iadd(v, new Vec(1, 1)) as Vec;
print(v);
class Counter {
  id: number;
  static total = 0;
  constructor() {
    Counter.total += 1;
    this.id = Counter.total;
  }
  get(): number { return Counter.total; }
}
print(
  new Counter().id,
  new Counter().id,
  Counter.total,
  new Counter().get(),
);
class Shared {
  static items: number[] = [];
  add(x: number): void { Shared.items.push(x); }
}
const s1 = new Shared(), s2 = new Shared();
s1.add(1);
s2.add(2);
print(Shared.items, Shared.items === Shared.items);
class Stack {
  _items: number[];
  constructor() { this._items = []; }
  push(item: number): Stack {
    this._items.push(item);
    return this;
  }
  pop(): number {
    if (!truth(this._items)) {
      throw new IndexError("empty stack");
    }
    return list.pop(this._items);
  }
}
const st = new Stack().push(1).push(2);
print(st.pop(), st.pop());
try {
  st.pop();
} catch (e) {
  if (!(e instanceof IndexError)) throw e;
  print("error:", e);
}
const m = d.speak.bind(d);
print(m());
class Temp {
  c: number;
  constructor(c = float(0.0)) { this.c = c; }
  get f(): number { return float(div(mul(this.c, 9), 5) + 32); }
}
print(new Temp(100).f, new Temp().f, new Temp(36.6).f);
print(
  type_name(a),
  type_name(d),
  hasattr(d, "tricks"),
  getattr(d, "nope", "default"),
);
