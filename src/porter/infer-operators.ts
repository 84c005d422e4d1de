// Types of binary operators on values that are not both numbers; arithmetic is in infer-numbers.ts.
import type { Inference } from "./infer.ts";
import { isNumeric, numericResult } from "./infer-numbers.ts";
import { findMethod } from "./members.ts";
import { bytes, isOnly, members, never, str, type Type, union, unknown } from "./types.ts";

const operatorMethods: Readonly<Record<string, string>> = {
  "+": "__add__", "-": "__sub__", "*": "__mul__", "/": "__truediv__", "//": "__floordiv__", "%": "__mod__", "**": "__pow__", "@": "__matmul__",
  "<<": "__lshift__", ">>": "__rshift__", "&": "__and__", "|": "__or__", "^": "__xor__",
};

export function binaryResult(c: Inference, op: string, left: Type, right: Type, node: object, inPlace: boolean): Type {
  if (left.kind === "never" || right.kind === "never") return never;
  if (isNumeric(left) && isNumeric(right)) return numericResult(op as "+", left, right);
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
  if (op === "+" && (a.kind === "tuple" || a.kind === "tupleOf") && (b.kind === "tuple" || b.kind === "tupleOf")) return { kind: "tupleOf", of: c.filled(node, [c.elementOf(a), c.elementOf(b)]) };
  if (a.kind === "list" && op === "+" && (inPlace || b.kind === "list")) {
    if (inPlace) {
      a.of.add(c.elementOf(b));
      return a;
    }
    return { kind: "list", of: c.filled(node, [a.of.type, c.elementOf(b)]) };
  }
  if ((a.kind === "set" || a.kind === "frozenset") && "|&-^".includes(op)) {
    if (inPlace) {
      a.of.add(c.elementOf(b));
      return a;
    }
    return { kind: a.kind, of: c.filled(node, op === "|" || op === "^" ? [a.of.type, c.elementOf(b)] : [a.of.type]) };
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
  if (a.kind === "instance" && !a.info.module && name) {
    const method = (inPlace && findMethod(a.info, name.replace("__", "__i"))) || findMethod(a.info, name);
    if (method) return c.callValue({ kind: "function", info: method, bound: a }, [b]);
  }
  if (b.kind === "instance" && !b.info.module && name) {
    const method = findMethod(b.info, name.replace("__", "__r"));
    if (method) return c.callValue({ kind: "function", info: method, bound: b }, [a]);
  }
  return unknown;
}
