// What a test says of the variables in it: `x is None`, `isinstance(x, C)`, `x and …`.
import type { Expression } from "../syntax.ts";
import { bool, bytes, float, intOrBool, members, none, str, type Type, union, unknown, without } from "../types.ts";
import { attributePath } from "./environment.ts";
import type { Inference } from "./inference.ts";
import { builtinBase, lineage } from "./lineage.ts";

/** Notes what holds of variables where `test` came out as `positive`. */
export function narrow(c: Inference, test: Expression, positive: boolean): void {
  switch (test.type) {
    case "UnaryOp":
      if (test.op === "not") narrow(c, test.operand, !positive);
      return;
    case "BoolOp":
      if ((test.op === "and") === positive) for (const value of test.values) narrow(c, value, positive);
      return;
    case "NamedExpr":
      return narrow(c, test.target, positive);
    case "Name": case "Attribute":
      return refine(c, test, (type) => (positive ? without(type, (each) => each.kind === "none") : falsy(type)));
    case "Compare": {
      if (test.ops.length !== 1) return;
      const [op] = test.ops;
      const right = test.comparators[0]!;
      const target = test.left.type === "NamedExpr" ? test.left.target : test.left;
      if (right.type !== "Constant" || right.value !== "None") return;
      const isNone = op === "is" || op === "==";
      if (!isNone && op !== "is not" && op !== "!=") return;
      return refine(c, target, (type) => (isNone === positive ? none : without(type, (each) => each.kind === "none")));
    }
    case "Call": {
      if (test.func.type !== "Name" || test.func.id !== "isinstance" || test.args.length !== 2) return;
      const classes = test.args[1]!.type === "Tuple" ? test.args[1]!.elements : [test.args[1]!];
      const types = classes.map((each) => instanceOfClass(c, each));
      if (types.some((each) => each === null)) return;
      const wanted = union(types.filter((each) => each !== null));
      return refine(c, test.args[0]!, (type) => (positive ? instancesIn(type, wanted) : without(type, (each) => isAmong(each, wanted))));
    }
  }
}

/** What is left of `type` where a test found it to be of `wanted`. */
export function instancesIn(type: Type, wanted: Type): Type {
  const kept = without(type, (each) => !isAmong(each, wanted));
  return kept.kind === "never" || kept.kind === "unknown" ? wanted : kept;
}

function isAmong(type: Type, wanted: Type): boolean {
  return members(wanted).some((each) => isKindOf(type, each));
}

/** What `isinstance(x, e)` makes of x; null where that is not known. True and False are ints to it. */
export function instanceOfClass(c: Inference, e: Expression): Type | null {
  const type = c.types.get(e);
  if (e.type === "Name" && !c.scopes.symbols.has(e)) {
    const simple: Readonly<Record<string, Type>> = { int: intOrBool, float, str, bool, bytes };
    if (Object.hasOwn(simple, e.id)) return simple[e.id]!;
    const of = c.cell(e, "of");
    of.add(unknown);
    if (e.id === "list" || e.id === "set" || e.id === "frozenset") return { kind: e.id, of };
    if (e.id === "tuple") return { kind: "tupleOf", of };
    if (e.id === "dict") return { kind: "dict", key: of, value: of };
  }
  // What is a Sequence may be a list, which is more than is known of it.
  return type?.kind === "class" && type.info.module !== "collections.abc" ? { kind: "instance", info: type.info, args: [] } : null;
}

function refine(c: Inference, target: Expression, refine: (type: Type) => Type): void {
  const environment = c.environment;
  if (!environment) return;
  const key = target.type === "Name" ? c.flow.variableOf.get(target) : attributePath(target);
  if (!key || (typeof key !== "string" && key.symbol.assignedElsewhere)) return;
  const type = typeof key === "string" ? c.types.get(target) : environment.get(key) ?? c.variableCell(key).type;
  if (!type || type.kind === "never") return;
  // Nothing may be left: a value that was not seen yet, or a branch that never runs.
  environment.set(key, refine(type));
}

/** What a value of this type may be where it came out as false. */
export function falsy(type: Type): Type {
  return without(type, (each) => each.kind === "function" || each.kind === "class" || each.kind === "module");
}

function isKindOf(type: Type, wanted: Type): boolean {
  if (type.kind === "instance" && builtinBase(type.info) === (wanted.kind === "tupleOf" ? "tuple" : wanted.kind)) return true;
  if (wanted.kind === "instance") return type.kind === "instance" && [...lineage(type.info)].includes(wanted.info);
  if (wanted.kind === "int") return type.kind === "int" || type.kind === "bool";
  if (wanted.kind === "tupleOf") return type.kind === "tuple" || type.kind === "tupleOf";
  return type.kind === wanted.kind;
}
