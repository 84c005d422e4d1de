// `x[i]`, `x[a:b]`, `x[i] = v`, `del x[i]`
import { IndexError, TypeError, ValueError } from "./exceptions.ts";
import { as_int, to_position } from "./integers.ts";
import { list, Tuple } from "./list.ts";
import { type Bound, Slice } from "./slice.ts";
import { special } from "./special.ts";
import { code_points } from "./text.ts";
import { tp_name } from "./type.ts";
import { find_iterator } from "./iteration.ts";

/** What `at` reads: our containers and user classes with `__getitem__`. */
export interface Subscripts<K, V> {
  __getitem__(key: K): V;
}

type Item<T extends readonly unknown[], I extends number> = `${I}` extends keyof T ? T[`${I}`] : T[number];

/** `x[i]` @throws IndexError, KeyError */
export function at<const T extends readonly unknown[], const I extends number>(x: T, i: I): Item<T, I>;
export function at(x: string, i: number): string;
export function at<K, V>(x: Subscripts<K, V>, key: K): V;
export function at(x: unknown, i: unknown): unknown;
export function at(x: unknown, i: unknown): unknown {
  if (Array.isArray(x)) {
    if (i instanceof Slice) return slice_list(x, i);
    return x[place(i, x.length, kind_of(x), "")];
  }
  if (typeof x === "string") {
    if (i instanceof Slice) return slice_string(x, i);
    const text = code_points(x);
    return text[place(i, text.length, "string", "")];
  }
  const method = special(x, "__getitem__") ?? class_item(x);
  if (method === undefined) throw new TypeError(`'${tp_name(x)}' object is not subscriptable`);
  return method.call(x, i);
}

function class_item(x: unknown): Function | undefined {
  const found: unknown = typeof x === "function" ? Reflect.get(x, "__class_getitem__") : undefined;
  return typeof found === "function" ? found : undefined;
}

/** `x[start:stop:step]` */
export function slice<T>(x: readonly T[], start?: Bound, stop?: Bound, step?: Bound): T[];
export function slice(x: string, start?: Bound, stop?: Bound, step?: Bound): string;
export function slice<R>(x: { __getitem__(slice: Slice): R }, start?: Bound, stop?: Bound, step?: Bound): R;
export function slice(x: unknown, start?: Bound, stop?: Bound, step?: Bound): unknown {
  return at(x, new Slice(start, stop, step));
}

/** `x[i] = value`; `x[a:b] = values` with `slice_(a, b)`. */
export function set_at<T>(x: T[], i: number, value: T): void;
export function set_at<T>(x: T[], i: Slice, values: Iterable<T>): void;
export function set_at<K, V>(x: { __setitem__(key: K, value: V): void }, key: K, value: V): void;
export function set_at(x: unknown, i: unknown, value: unknown): void;
export function set_at(x: unknown, i: unknown, value: unknown): void {
  if (Array.isArray(x) && !(x instanceof Tuple)) {
    if (i instanceof Slice) set_slice(x, i, value);
    else x[place(i, x.length, "list", "assignment ")] = value;
    return;
  }
  const method = special(x, "__setitem__");
  if (method === undefined) throw new TypeError(`'${tp_name(x)}' object does not support item assignment`);
  method.call(x, i, value);
}

/** `del x[i]`; `del x[a:b]` with `slice_(a, b)`. */
export function del_at(x: unknown, i: unknown): void {
  if (Array.isArray(x) && !(x instanceof Tuple)) {
    if (i instanceof Slice) delete_slice(x, i);
    else x.splice(place(i, x.length, "list", "assignment "), 1);
    return;
  }
  const method = special(x, "__delitem__");
  if (method === undefined) {
    const not = Array.isArray(x) || typeof x === "string" ? "doesn't" : "does not";
    throw new TypeError(`'${tp_name(x)}' object ${not} support item deletion`);
  }
  method.call(x, i);
}

function kind_of(x: unknown): string {
  return x instanceof Tuple ? "tuple" : "list";
}

/** A checked index, negative ones resolved. `use` completes the message of an IndexError. */
function place(i: unknown, length: number, kind: string, use: string): number {
  if (as_int(i) === undefined && special(i, "__index__") === undefined) {
    throw new TypeError(
      kind === "string"
        ? `string indices must be integers, not '${tp_name(i)}'`
        : `${kind} indices must be integers or slices, not ${tp_name(i)}`,
    );
  }
  const index = to_position(i);
  const at = index < 0 ? index + length : index;
  if (at < 0 || at >= length) throw new IndexError(`${kind} ${use}index out of range`);
  return at;
}

/** The indices that a slice picks, in its order. */
function picked(slice: Slice, length: number): number[] {
  const [start, stop, step] = slice.indices(length);
  const indices: number[] = [];
  for (let i = start; step > 0 ? i < stop : i > stop; i += step) indices.push(i);
  return indices;
}

function slice_list(x: readonly unknown[], slice: Slice): unknown[] {
  const [start, stop, step] = slice.indices(x.length);
  const items = step === 1 ? Array.prototype.slice.call(x, start, Math.max(start, stop)) : picked(slice, x.length).map((i) => x[i]);
  return x instanceof Tuple ? Tuple.collect(items) : items;
}

function slice_string(x: string, slice: Slice): string {
  const text = code_points(x);
  const [start, stop, step] = slice.indices(text.length);
  if (typeof text === "string" && step === 1) return text.slice(start, Math.max(start, stop));
  return picked(slice, text.length).map((i) => text[i]).join("");
}

function set_slice(x: unknown[], slice: Slice, value: unknown): void {
  if (find_iterator(value) === undefined) throw new TypeError("must assign iterable to extended slice");
  const values = list(value);
  const [start, stop, step] = slice.indices(x.length);
  if (step === 1) {
    x.splice(start, Math.max(0, stop - start), ...values);
    return;
  }
  const indices = picked(slice, x.length);
  if (indices.length !== values.length) {
    throw new ValueError(
      `attempt to assign sequence of size ${values.length} to extended slice of size ${indices.length}`,
    );
  }
  indices.forEach((i, n) => (x[i] = values[n]));
}

function delete_slice(x: unknown[], slice: Slice): void {
  const gone = new Set(picked(slice, x.length));
  let kept = 0;
  x.forEach((item, i) => {
    if (!gone.has(i)) x[kept++] = item;
  });
  x.length = kept;
}
