import * as abc from "abc";
import { ABC, abstract_methods } from "abc";
import {
  TypeError, call_, f, fmt, isinstance, pow, print,
} from "python";

abstract class Shape extends ABC {
  name: unknown;
  constructor(name: unknown) {
    super();
    this.name = name;
  }
  /** The area. */
  abstract area(): number;
  abstract grow(k?: number): void;
  describe(): string {
    return f`${this.name}: ${fmt(this.area(), ".2f")}`;
  }
  static { abstract_methods(this, "area", "grow"); }
}
class Square extends Shape {
  side: number;
  constructor(side: number) {
    super("square");
    this.side = side;
  }
  override area(): number { return pow(this.side, 2); }
  override grow(k = 1): void { this.side += k; }
}
const s = new Square(3);
s.grow();
print(s.describe(), isinstance(s, Shape));
try {
  call_(Shape, "x");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
abstract class Half extends Shape {
  override area(): number { return 0; }
}
try {
  const h = call_(Half, "h");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
