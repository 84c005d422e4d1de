// The classes that calls of `namedtuple` make.
import type { Call, ClassDef, Expression, Statement } from "../syntax.ts";
import { type ClassInfo, type Type, unknown } from "../types.ts";
import type { Inference } from "./inference.ts";

/** `namedtuple("Point", "x y")`: a class with these fields. */
export function namedTuple(c: Inference, e: Call): Type {
  const [name, fields] = e.args;
  const names = fields?.type === "Str" ? fields.value.split(/[\s,]+/).filter((each) => each !== "") : fields?.type === "List" || fields?.type === "Tuple" ? fields.elements.flatMap((each) => (each.type === "Str" ? [each.value] : [])) : [];
  if (name?.type !== "Str" || names.length === 0) return unknown;
  return { kind: "class", info: namedTupleInfo(c, e, name.value, names) };
}

/** The class that a call of `namedtuple` makes. */
function namedTupleInfo(c: Inference, call: Expression & { type: "Call" }, name: string, fields: readonly string[]): ClassInfo {
  const known = c.namedTuples.get(call);
  if (known) return known;
  const { line, column, endLine } = call;
  const at = { line, column, endLine };
  const defaults = call.keywords.find((keyword) => keyword.name === "defaults")?.value;
  const values = defaults && (defaults.type === "Tuple" || defaults.type === "List") ? defaults.elements : [];
  const body = fields.map((field, index): Statement => ({ type: "AnnAssign", target: { type: "Name", id: field, ...at }, annotation: { type: "Name", id: "object", ...at }, value: values[index - (fields.length - values.length)] ?? null, ...at }));
  const def: ClassDef = { type: "ClassDef", name, typeParams: [], bases: [], keywords: [], decorators: [], docstring: null, body, ...at };
  const info: ClassInfo = { def, name, module: null, bases: [], methods: new Map(), setters: new Map(), attributes: new Map(), classAttributes: new Map(), reassigned: new Set(), nested: new Map(), typeParams: [], form: "namedtuple" };
  c.namedTuples.set(call, info);
  return info;
}
