import * as types from "types";
import {
  AttributeError, type Property, TypeError, ValueError, add,
  call, decorate_method, delattr, descriptor, dict, div, eq, f,
  float, getattr, gt, iadd, int, isinstance, lt, mul, pow,
  print, property, set_at, set_names, setattr, sub, tuple,
  unbound, vars,
} from "python";

/** Only __set__: keeps the value in the instance. */
class Validator {
  static readonly __doc__ =
    "Only __set__: keeps the value in the instance.";
  low: number | null;
  high: number | null;
  declare name: string;

  constructor(
    low: number | null = null,
    high: number | null = null,
  ) {
    print("Validator.__init__");
    this.low = low;
    this.high = high;
  }

  __set_name__(owner: unknown, name: string): void {
    print(
      f`__set_name__(${getattr(owner, "__name__")}, ${name})`,
    );
    this.name = name;
  }

  __set__(instance: Product, value: unknown): void {
    this.validate(value);
    set_at(vars(instance), getattr(this, "name"), value);
  }

  validate(value: unknown): void {
    if (
      getattr(this, "low") != null &&
        lt(value, getattr(this, "low"))
    ) {
      throw new ValueError(
        `${getattr(this, "name")} must be >= ${getattr(this, "low")}`,
      );
    }
    if (
      getattr(this, "high") != null &&
        gt(value, getattr(this, "high"))
    ) {
      throw new ValueError(
        `${getattr(this, "name")} must be <= ${getattr(this, "high")}`,
      );
    }
  }
}

class Percentage extends Validator {
  constructor() { super(0, 100); }
}

class Product {
  label: string;
  static name = "thing";
  declare price: unknown;
  static { descriptor(this, "price", new Validator(0)); }
  declare discount: unknown;
  static { descriptor(this, "discount", new Percentage()); }

  constructor(label: string, price: number, discount = 0) {
    this.label = label;
    this.price = price;
    this.discount = discount;
  }

  final(): unknown {
    return div(
      mul(
        getattr(this, "price"),
        sub(100, getattr(this, "discount")),
      ),
      100,
    );
  }
  static { set_names(this, "price", "discount"); }
}

const p = new Product("lamp", 50, 10);
print(
  p.final(),
  vars(p),
  eq(vars(p), dict({ label: "lamp", price: 50, discount: 10 })),
);
for (const bad of tuple(
  () => new Product("x", -1),
  () => setattr(p, "discount", 120),
)) {
  try {
    bad();
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("ValueError:", e);
  }
}
p.price = iadd(p.price, 5);
print(getattr(p, "price"), p.final());

class Celsius {
  __get__(
    obj: Temperature | null,
    objtype: typeof Temperature | null = null,
  ): Celsius | number {
    if (obj == null) return this;
    return float(
      div(mul(sub(getattr(obj, "fahrenheit"), 32), 5), 9),
    );
  }

  __set__(obj: Temperature, value: number): void {
    obj.fahrenheit = float(32 + 9 * value / 5);
  }
}

class Temperature {
  fahrenheit: number;
  declare celsius: number;
  static { descriptor(this, "celsius", new Celsius()); }

  constructor(initial_f: number) {
    this.fahrenheit = initial_f;
  }
}

const t = new Temperature(212);
print(getattr(t, "celsius"));
t.celsius = 0;
print(
  getattr(t, "fahrenheit"),
  isinstance(getattr(Temperature, "celsius"), Celsius),
);

class LoggedAccess {
  __get__(
    obj: Person | null,
    objtype: typeof Person | null = null,
  ): unknown {
    const value = getattr(obj, "_age");
    print("Accessing age giving", value);
    return value;
  }

  __set__(obj: Person, value: unknown): void {
    print("Updating age to", value);
    obj._age = value;
  }
}

class Person {
  name: string;
  declare _age: unknown;
  declare age: unknown;
  static { descriptor(this, "age", new LoggedAccess()); }

  constructor(name: string, age: number) {
    this.name = name;
    this.age = age;
  }

  birthday(): void { this.age = iadd(this.age, 1); }
}

const mary = new Person("Mary", 30);
mary.birthday();
print(vars(mary));

class method_counter {
  func: unknown;
  calls: number;
  constructor(func: unknown) {
    this.func = func;
    this.calls = 0;
  }

  __get__(instance: unknown, owner: unknown): unknown {
    return types.MethodType(this, instance);
  }

  __call__(
    instance: unknown,
    ...args: unknown[]
  ): readonly [unknown, number] {
    this.calls = getattr(this, "calls") + 1;
    return tuple(
      call(this, "func", instance, ...args),
      getattr(this, "calls"),
    );
  }
}

class Greeter {
  who: string;
  constructor(who: string) { this.who = who; }

  greet(word: unknown): string {
    return f`${word}, ${getattr(this, "who")}`;
  }
  static { decorate_method(this, "greet", method_counter); }
}

const g = new Greeter("Ann");
print(call(g, "greet", "Hi"), call(g, "greet", "Hello"));

class ReadOnly {
  value: boolean | number;
  constructor(value: boolean | number) { this.value = value; }

  __get__(
    obj: Config | null,
    objtype: typeof Config | null = null,
  ): boolean | number {
    return getattr(this, "value");
  }

  __set__(obj: Config, value: number): never {
    throw new AttributeError("read-only");
  }
}

class Config {
  declare debug: boolean | number;
  static { descriptor(this, "debug", new ReadOnly(false)); }
  declare level: boolean | number;
  static { descriptor(this, "level", new ReadOnly(3)); }
}

const c = new Config();
print(
  getattr(c, "debug"),
  getattr(c, "level"),
  getattr(Config, "level"),
);
try {
  c.level = 5;
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}

function typed_property(
  name: string,
  expected: typeof int,
): Property {
  const private_ = "_" + name;

  let prop = property(function prop(self: unknown): unknown {
    return getattr(self, private_);
  });

  prop = prop.setter.bind(prop)(function prop(
    self: unknown,
    value: unknown,
  ): void {
    if (!isinstance(value, expected)) {
      throw new TypeError(
        `${name} must be a ${expected.__name__}`,
      );
    }
    setattr(self, private_, value);
  });

  return prop;
}

class Point {
  declare x: unknown;
  static { descriptor(this, "x", typed_property("x", int)); }
  declare y: unknown;
  static { descriptor(this, "y", typed_property("y", int)); }

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
  static { set_names(this, "x", "y"); }
}

const pt = new Point(1, 2);
print(add(getattr(pt, "x"), getattr(pt, "y")));
try {
  pt.x = "a";
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}

class Meters {
  declare label: string;
  __set_name__(owner: unknown, name: string): void {
    this.label = f`${getattr(owner, "__name__")}.${name}`;
  }
}

class Track {
  static length: Meters = new Meters();
  static { set_names(this, "length"); }
}

print(
  getattr(getattr(Track, "length"), "label"),
  getattr(getattr(new Track(), "length"), "label"),
);

class Circle {
  _r: number;
  constructor(r: number) { this._r = r; }

  _get(): number { return getattr(this, "_r"); }

  declare radius: unknown;
  static {
    descriptor(
      this,
      "radius",
      property(unbound(Circle, "_get"), { doc: "The radius." }),
    );
  }
  declare area: unknown;
  static {
    descriptor(
      this,
      "area",
      property(
        (self: unknown) => mul(pow(getattr(self, "_r"), 2), 3),
      ),
    );
  }
  static { set_names(this, "radius", "area"); }
}

const k = new Circle(2);
print(
  getattr(k, "radius"),
  getattr(k, "area"),
  getattr(getattr(Circle, "radius"), "__doc__"),
);
try {
  k.radius = 3;
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}
try {
  delattr(k, "area");
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}

class Secret {
  _pin: number;
  constructor() { this._pin = 1; }

  get pin(): number { return getattr(this, "_pin"); }
}

const s = new Secret();
try {
  delattr(s, "pin");
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}
