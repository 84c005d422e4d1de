// `collections.abc.Set` and `MutableSet`. Specified by CPython's Lib/_collections_abc.py.
import { call_ } from "../calling.ts";
import { dict } from "../dict.ts";
import { KeyError } from "../exceptions.ts";
import { iter, len } from "../iteration.ts";
import { contains } from "../membership.ts";
import { frozenset, set } from "../set.ts";
import { NotImplemented } from "../special.ts";
import { type } from "../type.ts";
import { Abstract, declare, method } from "./_abstract.ts";
import { Collection, Iterable_ } from "./_abstract-protocols.ts";

export class Set_ extends Collection {
  static _from_iterable(this: Function, items: unknown): unknown {
    return call_(this, items);
  }
  __le__(other: unknown): unknown {
    if (!isSet(other)) return NotImplemented;
    return len(this) <= len(other) && [...iter(this)].every((each) => contains(other, each));
  }
  __lt__(other: unknown): unknown {
    return isSet(other) ? len(this) < len(other) && this.__le__(other) : NotImplemented;
  }
  __gt__(other: unknown): unknown {
    return isSet(other) ? len(this) > len(other) && this.__ge__(other) : NotImplemented;
  }
  __ge__(other: unknown): unknown {
    if (!isSet(other)) return NotImplemented;
    return len(this) >= len(other) && [...iter(other)].every((each) => contains(this, each));
  }
  __eq__(other: unknown): unknown {
    return isSet(other) ? len(this) === len(other) && this.__le__(other) : NotImplemented;
  }
  __and__(other: unknown): unknown {
    return isIterable(other) ? made(this, [...iter(other)].filter((each) => contains(this, each))) : NotImplemented;
  }
  __rand__(other: unknown): unknown {
    return this.__and__(other);
  }
  isdisjoint(other: unknown): boolean {
    return ![...iter(other)].some((each) => contains(this, each));
  }
  __or__(other: unknown): unknown {
    return isIterable(other) ? made(this, [...iter(this), ...iter(other)]) : NotImplemented;
  }
  __ror__(other: unknown): unknown {
    return this.__or__(other);
  }
  __sub__(other: unknown): unknown {
    return isIterable(other) ? made(this, without(this, isSet(other) ? other : made(this, other))) : NotImplemented;
  }
  __rsub__(other: unknown): unknown {
    return isIterable(other) ? made(this, without(isSet(other) ? other : made(this, other), this)) : NotImplemented;
  }
  __xor__(other: unknown): unknown {
    if (!isIterable(other)) return NotImplemented;
    const others = isSet(other) ? other : made(this, other);
    return made(this, [...without(this, others), ...without(others, this)]);
  }
  __rxor__(other: unknown): unknown {
    return this.__xor__(other);
  }
}

/** A set of the kind of another one. */
function made(like: object, items: unknown): unknown {
  const kind = type(like);
  return Reflect.get(kind, "_from_iterable").call(kind, items);
}

function isSet(x: unknown): boolean {
  return Abstract.__instancecheck__.call(Set_, x);
}

function isIterable(x: unknown): boolean {
  return Abstract.__instancecheck__.call(Iterable_, x);
}

function without(items: unknown, excluded: unknown): unknown[] {
  return [...iter(items)].filter((each) => !contains(excluded, each));
}

export class MutableSet extends Set_ {
  /** @throws KeyError when the value is not there. */
  remove(value: unknown): void {
    if (!contains(this, value)) throw new KeyError(value);
    method(this, "discard")(value);
  }
  pop(): unknown {
    for (const value of iter(this)) {
      method(this, "discard")(value);
      return value;
    }
    throw new KeyError();
  }
  clear(): void {
    while (len(this) > 0) this.pop();
  }
  __ior__(items: unknown): this {
    for (const each of iter(items)) method(this, "add")(each);
    return this;
  }
  __iand__(items: unknown): this {
    for (const each of without(this, items)) method(this, "discard")(each);
    return this;
  }
  __ixor__(items: unknown): this {
    if (items === this) this.clear();
    else for (const each of [...iter(items)]) method(this, contains(this, each) ? "discard" : "add")(each);
    return this;
  }
  __isub__(items: unknown): this {
    if (items === this) this.clear();
    else for (const each of iter(items)) method(this, "discard")(each);
    return this;
  }
}

declare(Set_, "Set", ["__contains__", "__iter__", "__len__"], { registered: [frozenset, type(dict().keys()), type(dict().items())] });
declare(MutableSet, "MutableSet", ["__contains__", "__iter__", "__len__", "add", "discard"], { registered: [set] });
