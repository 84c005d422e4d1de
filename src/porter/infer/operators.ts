// Types of operators on values that are not both numbers (arithmetic is in numbers.ts), and of the special methods that
// they call.
import type { Expression } from "../syntax.ts";
import { bool, bytes, isOnly, mayBe, members, never, str, type Type, union, unknown, without } from "../types.ts";
import { callValue } from "./call-value.ts";
import { snapshot } from "./environment.ts";
import type { Inference } from "./inference.ts";
import { findMethod } from "./lineage.ts";
import { falsy, narrow } from "./narrowing.ts";
import { isNumeric, isSafe, numericResult } from "./numbers.ts";
import { callSpecial, elementOf } from "./protocols.ts";

const operatorMethods: Readonly<Record<string, string>> = {
  "+": "__add__", "-": "__sub__", "*": "__mul__", "/": "__truediv__", "//": "__floordiv__", "%": "__mod__", "**": "__pow__", "@": "__matmul__",
  "<<": "__lshift__", ">>": "__rshift__", "&": "__and__", "|": "__or__", "^": "__xor__",
};

/** The type of `left op right`; `node` is where a container that it makes belongs. */
export function binaryResult(c: Inference, op: string, left: Type, right: Type, node: object, inPlace: boolean): Type {
  if (left.kind === "never" || right.kind === "never") return never;
  if (isNumeric(left) && isNumeric(right)) {
    const result = numericResult(op as "+", left, right);
    if (mayBe(result, "float") && !(isSafe(left) && isSafe(right))) c.noteLargeNumber();
    return result;
  }
  return union(members(left).flatMap((a) => members(right).map((b) => pair(c, op, a, b, node, inPlace))));
}

function pair(c: Inference, op: string, a: Type, b: Type, node: object, inPlace: boolean): Type {
  if (isNumeric(a) && isNumeric(b)) return numericResult(op as "+", a, b);
  if (a.kind === "str" && (op === "%" || (op === "+" && b.kind === "str") || (op === "*" && b.kind === "int"))) return str;
  if (op === "*" && b.kind === "str" && a.kind === "int") return str;
  if (a.kind === "bytes" && (op === "+" || op === "*" || op === "%")) return bytes;
  if (op === "*" && (a.kind === "list" || a.kind === "tupleOf") && isOnly(b, "int", "bool")) return a;
  if (op === "*" && (b.kind === "list" || b.kind === "tupleOf") && isOnly(a, "int", "bool")) return b;
  if (op === "*" && a.kind === "tuple") return { kind: "tupleOf", of: c.filled(node, a.items) };
  if (op === "+" && a.kind === "tuple" && b.kind === "tuple" && a.items.length + b.items.length <= 8) return { kind: "tuple", items: [...a.items, ...b.items] };
  if (op === "+" && (a.kind === "tuple" || a.kind === "tupleOf") && (b.kind === "tuple" || b.kind === "tupleOf")) return { kind: "tupleOf", of: c.filled(node, [elementOf(c, a), elementOf(c, b)]) };
  if (a.kind === "list" && op === "+" && (inPlace || b.kind === "list")) {
    if (inPlace) {
      a.of.add(elementOf(c, b));
      return a;
    }
    return { kind: "list", of: c.filled(node, [a.of.type, elementOf(c, b)]) };
  }
  if ((a.kind === "set" || a.kind === "frozenset") && "|&-^".includes(op)) {
    if (inPlace) {
      a.of.add(elementOf(c, b));
      return a;
    }
    return { kind: a.kind, of: c.filled(node, op === "|" || op === "^" ? [a.of.type, elementOf(c, b)] : [a.of.type]) };
  }
  if (a.kind === "dict" && b.kind === "dict" && op === "|") {
    const key = c.cell(node, "key");
    const value = c.cell(node, "value");
    for (const each of [a, b]) {
      key.add(each.key.type);
      value.add(each.value.type);
    }
    return { kind: "dict", key, value };
  }
  const name = operatorMethods[op];
  if (a.kind === "instance" && name) {
    const method = (inPlace && findMethod(a.info, name.replace("__", "__i"))) || findMethod(a.info, name);
    if (method) return callValue(c, { kind: "function", info: method, bound: a }, [b]);
  }
  if (b.kind === "instance" && name) {
    const method = findMethod(b.info, name.replace("__", "__r"));
    if (method) return callValue(c, { kind: "function", info: method, bound: b }, [a]);
  }
  return unknown;
}

/** The type of `a and b`, `a or b`: each value may be what comes out. */
export function booleanResult(c: Inference, op: "and" | "or", values: readonly Expression[]): Type {
  const before = snapshot(c);
  const types: Type[] = [];
  values.forEach((value, index) => {
    const type = c.expression(value);
    const last = index === values.length - 1;
    types.push(last ? type : op === "or" ? without(type, (each) => each.kind === "none") : falsy(type));
    if (!last) narrow(c, value, op === "and");
  });
  c.environment = before;
  return union(types);
}

/** What `left op right` gives where a class of the program answers with something else than a bool; null where none does. */
export function comparisonResult(left: Type, right: Type, op: string): Type | null {
  const names = comparisonMethods[op];
  if (!names) return null;
  const answers = (type: Type, name: string): readonly Type[] => members(type).flatMap((each) => {
    const method = each.kind === "instance" ? findMethod(each.info, name) : null;
    return method && !method.module ? members(method.returns.type).filter((result) => !["bool", "none", "unknown"].includes(result.kind)) : [];
  });
  const found = [...answers(left, names[0]), ...answers(right, names[1])];
  return found.length > 0 ? union([bool, ...found]) : null;
}

/** What the left side is asked, and what the right side where the left one does not know. */
const comparisonMethods: Readonly<Record<string, readonly [string, string]>> = {
  "==": ["__eq__", "__eq__"], "!=": ["__ne__", "__ne__"], "<": ["__lt__", "__gt__"], "<=": ["__le__", "__ge__"], ">": ["__gt__", "__lt__"], ">=": ["__ge__", "__le__"],
};

/** Lets the operands of a comparison flow into the special methods that it calls. */
export function comparisonCalls(c: Inference, left: Type, right: Type, ops: readonly string[]): void {
  const method = { "==": "__eq__", "!=": "__eq__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__" }[ops[0]!];
  if (!method) {
    if (ops[0]!.endsWith("in")) for (const each of members(right)) callSpecial(c, each, "__contains__", [left]);
    return;
  }
  for (const each of members(left)) callSpecial(c, each, method, [right]);
  const reflected = { __lt__: "__gt__", __le__: "__ge__", __gt__: "__lt__", __ge__: "__le__", __eq__: "__eq__" }[method]!;
  for (const each of members(right)) callSpecial(c, each, reflected, [left]);
}
