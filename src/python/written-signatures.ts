// What a program's functions tell of themselves: parameters, defaults and annotations, as the port writes them beside a
// function in a program that asks. `inspect` and `typing.get_type_hints` read them, and so do `f.__defaults__` and its
// like. How calls find their parameters is in signature.ts.
//
// Runs inside QuickJS. No DOM, no Node.
import { Dict, dict } from "./dict.ts";
import { Tuple } from "./list.ts";
import { method_of_open, opened_method } from "./open-methods.ts";
import { plain_parameters } from "./signature.ts";
import { is_class } from "./special.ts";

export type ParameterSort = "positional" | "either" | "*" | "keyword" | "**";

export interface WrittenParameter {
  readonly name: string;
  readonly sort: ParameterSort;
  /** In a box, since a default may be anything. */
  readonly default: { readonly value: unknown } | null;
}

type Annotate = () => Dict<string, unknown>;

const written = new WeakMap<Function, readonly WrittenParameter[]>();
/** Of functions, and of classes those of their constructors. */
const annotates = new WeakMap<Function, Annotate>();
const ofBodies = new WeakMap<Function, Annotate>();
const annotations = new WeakMap<Function, Dict<string, unknown>>();

/**
 * Notes what a function takes: `with_signature(f, "a, /, b, *, c", { b: 2 }, () => dict({ a: int, return: str }))`, and gives
 * it back. The parameters of a method begin with `self`; a class stands for its constructor. Annotations are evaluated
 * when they are first asked for.
 */
export function with_signature<F extends Function>(f: F, parameters: string, defaults: Readonly<Record<string, unknown>> = {}, annotate: Annotate | null = null): F {
  written.set(f, read(parameters, defaults));
  if (annotate !== null) annotates.set(f, annotate);
  return f;
}

/** Notes the annotations in the body of a class. */
export function with_annotations(c: Function, annotate: Annotate): void {
  ofBodies.set(c, annotate);
}

/** The annotations of the constructor that a dataclass has without writing it: those of its fields. */
export function field_annotations(c: Function): Dict<string, unknown> {
  const all = c.__mro__.toReversed().flatMap((each) => (is_class(each) ? [...annotations_of(each).items()] : []));
  return dict([...all, ["return", null] as const]);
}

function read(parameters: string, defaults: Readonly<Record<string, unknown>>): readonly WrittenParameter[] {
  const found: WrittenParameter[] = [];
  let sort: "either" | "keyword" = "either";
  for (const item of parameters === "" ? [] : parameters.split(", ")) {
    if (item === "/") found.splice(0, found.length, ...found.map((each) => ({ ...each, sort: "positional" as const })));
    else if (item.startsWith("**")) found.push({ name: item.slice(2), sort: "**", default: null });
    else if (item.startsWith("*")) {
      if (item !== "*") found.push({ name: item.slice(1), sort: "*", default: null });
      sort = "keyword";
    } else found.push({ name: item, sort, default: Object.hasOwn(defaults, item) ? { value: defaults[item] } : null });
  }
  return found;
}

/** The function whose note stands for `f`: a method that is read from its class is another object. */
function noted(f: Function): Function {
  if (written.has(f)) return f;
  const other = method_of_open(f) ?? opened_method(f);
  return other !== undefined && written.has(other) ? other : f;
}

/** The parameters of a function of the program; null where it is none, or a class without a constructor of its own. */
export function parameters_of(f: Function): readonly WrittenParameter[] | null {
  const known = written.get(noted(f));
  if (known !== undefined) return known;
  return is_class(f) ? null : plain_parameters(f)?.map((name) => ({ name, sort: "either", default: null })) ?? null;
}

/** The annotations of a function or of the body of a class: always the same dict, as in Python. */
export function annotations_of(f: Function): Dict<string, unknown> {
  const owner = noted(f);
  const known = annotations.get(owner);
  if (known !== undefined) return known;
  const wrapped: unknown = is_class(f) ? undefined : Reflect.get(f, "__wrapped__");
  const made = typeof wrapped === "function" ? annotations_of(wrapped) : (is_class(f) ? ofBodies : annotates).get(owner)?.() ?? new Dict<string, unknown>();
  annotations.set(owner, made);
  return made;
}

/** The annotations of what a signature is of: the constructor, where it is a class. */
export function annotations_of_call(f: Function): Dict<string, unknown> {
  return is_class(f) ? annotates.get(f)?.() ?? new Dict<string, unknown>() : annotations_of(f);
}

/** `f.__annotations__`, `f.__defaults__`, `f.__kwdefaults__`; undefined for what the port has not noted. */
export function told_attribute(f: Function, name: "__annotations__" | "__defaults__" | "__kwdefaults__"): unknown {
  // A bound method has what its function has.
  if ("__func__" in f && typeof f.__func__ === "function") return told_attribute(f.__func__, name);
  if (name === "__annotations__") return annotations_of(f);
  const parameters = is_class(f) ? null : parameters_of(f);
  if (parameters === null) return undefined;
  const given = parameters.flatMap((each) => (each.default === null ? [] : [{ ...each, value: each.default.value }]));
  const byName = given.filter(({ sort }) => sort === "keyword").map(({ name: key, value }): readonly [string, unknown] => [key, value]);
  const inOrder = given.filter(({ sort }) => sort !== "keyword").map(({ value }) => value);
  if (name === "__kwdefaults__") return byName.length === 0 ? null : dict(byName);
  return inOrder.length === 0 ? null : Tuple.collect(inOrder);
}
