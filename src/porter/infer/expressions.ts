// Types of expressions. Calls are in calls.ts, operators in operators.ts.
import type { Expression, Name } from "../syntax.ts";
import { bool, bytes, ellipsis, float, int, intOf, isOnly, members, natural, never, none, str, type Type, union, unknown } from "../types.ts";
import { childrenOf } from "../walk.ts";
import { bind } from "./assignment.ts";
import { callValue } from "./call-value.ts";
import { inferCall } from "./calls.ts";
import { inferComprehension } from "./comprehensions.ts";
import { attributePath, snapshot } from "./environment.ts";
import { functionInfo, inferBody } from "./functions.ts";
import type { Inference } from "./inference.ts";
import { isDictLike } from "./lineage.ts";
import { memberType, memberTypeOf } from "./members.ts";
import { narrow } from "./narrowing.ts";
import { isLarge, isNumeric, negated } from "./numbers.ts";
import { binaryResult, booleanResult, comparisonCalls, comparisonResult } from "./operators.ts";
import { awaited, callSpecial, elementOf } from "./protocols.ts";
import { isOfSuper } from "./results.ts";

/** The type of an expression. Its parts are walked by Inference.expression(), which notes theirs. */
export function inferExpression(c: Inference, e: Expression): Type {
  switch (e.type) {
    case "Int": return intOf(Number(e.value));
    case "Float":
      if (isLarge(e.value)) c.noteLargeNumber();
      return float;
    case "Str":
      if (isLarge(Number(e.value))) c.noteLargeNumber();
      return str;
    case "Bytes": return bytes;
    case "FString": case "JoinedStr":
      for (const child of childrenOf(e)) c.expression(child);
      return str;
    case "Constant": return e.value === "None" ? none : e.value === "Ellipsis" ? ellipsis : bool;
    case "Name": return nameType(c, e);
    case "Tuple": return tupleType(c, e.elements, e);
    case "List": case "Set": {
      const of = c.cell(e, "of");
      for (const each of e.elements) of.add(each.type === "Starred" ? starredElement(c, each) : c.expression(each));
      return { kind: e.type === "List" ? "list" : "set", of };
    }
    case "Dict": {
      const key = c.cell(e, "key");
      const value = c.cell(e, "value");
      for (const entry of e.entries) {
        if (entry.key) {
          key.add(c.expression(entry.key));
          value.add(c.expression(entry.value));
        } else {
          for (const each of members(c.expression(entry.value))) {
            key.add(each.kind === "dict" ? each.key.type : unknown);
            value.add(each.kind === "dict" ? each.value.type : unknown);
          }
        }
      }
      return { kind: "dict", key, value };
    }
    case "Comprehension": return inferComprehension(c, e);
    case "UnaryOp": {
      const operand = c.expression(e.operand);
      if (e.op === "not") return bool;
      if (!isNumeric(operand)) return operand.kind === "never" ? never : callSpecial(c, operand, e.op === "-" ? "__neg__" : e.op === "+" ? "__pos__" : "__invert__", []);
      if (e.op === "-") return negated(operand);
      return e.op === "~" ? int : isOnly(operand, "bool") ? natural : operand;
    }
    case "BinOp": return binaryResult(c, e.op, c.expression(e.left), c.expression(e.right), e, false);
    case "BoolOp": return booleanResult(c, e.op, e.values);
    case "Compare": {
      const left = c.expression(e.left);
      for (const each of e.comparators) c.expression(each);
      const right = c.types.get(e.comparators[0]!)!;
      comparisonCalls(c, left, right, e.ops);
      return (e.ops.length === 1 ? comparisonResult(left, right, e.ops[0]!) : null) ?? bool;
    }
    case "Call": return inferCall(c, e);
    case "Attribute": {
      const owner = c.expression(e.value);
      const path = attributePath(e);
      const narrowed = path && c.environment?.get(path);
      if (narrowed) return narrowed;
      // None has no attributes: what comes out is what the others give.
      const owners = members(owner).length > 1 ? members(owner).filter((each) => each.kind !== "none") : members(owner);
      return union(owners.map((each) => memberType(c, each, e.attr, e, isOfSuper(e))));
    }
    case "Subscript": return subscriptType(c, e.value, e.index, e);
    case "Slice":
      for (const child of childrenOf(e)) c.expression(child);
      return unknown;
    case "Starred": return c.expression(e.value);
    case "IfExp": {
      c.expression(e.test);
      const before = snapshot(c);
      narrow(c, e.test, true);
      const body = c.expression(e.body);
      c.environment = new Map(before);
      narrow(c, e.test, false);
      const orelse = c.expression(e.orelse);
      c.environment = before;
      return union([body, orelse]);
    }
    case "Lambda": {
      const info = functionInfo(c, e);
      for (const param of e.params) if (param.default) info.params.get(param)!.add(c.expression(param.default));
      const outer = c.environment;
      inferBody(c, info);
      c.environment = outer;
      return { kind: "function", info, bound: null };
    }
    case "NamedExpr": {
      const type = c.expression(e.value);
      c.types.set(e.target, type);
      bind(c, e.target, type);
      return type;
    }
    case "Await": {
      const type = c.expression(e.value);
      for (const key of c.environment?.keys() ?? []) if (typeof key === "string") c.environment!.delete(key);
      return awaited(c, type);
    }
    case "Yield": {
      const type = e.value ? c.expression(e.value) : none;
      c.function?.yields.add(type);
      return unknown;
    }
    case "YieldFrom": {
      const type = c.expression(e.value);
      c.function?.yields.add(elementOf(c, type));
      const call = e.value.type === "Call" ? c.types.get(e.value.func) : undefined;
      return call?.kind === "function" && call.info.scope?.isGenerator ? call.info.returns.type : unknown;
    }
  }
}

function nameType(c: Inference, e: Name): Type {
  const symbol = c.scopes.symbols.get(e);
  if (!symbol) {
    const member = c.library.member("builtins", e.id);
    return member ? memberTypeOf(c, member, e) : unknown;
  }
  const variable = c.flow.variableOf.get(e);
  if (symbol.scope.kind === "class" && c.class && (!variable || c.class.methods.has(e.id))) return c.class.classAttributes.get(e.id)?.type ?? methodNamed(c, e.id);
  if (!variable) return unknown;
  const narrowed = c.environment?.get(variable);
  return narrowed ?? c.variableCell(variable).type;
}

function methodNamed(c: Inference, name: string): Type {
  const info = c.class?.methods.get(name);
  return info ? { kind: "function", info, bound: null } : unknown;
}

function starredElement(c: Inference, e: Expression): Type {
  return elementOf(c, c.expression(e));
}

function tupleType(c: Inference, elements: readonly Expression[], node: Expression): Type {
  if (!elements.some((each) => each.type === "Starred")) return { kind: "tuple", items: elements.map((each) => c.expression(each)) };
  const of = c.cell(node, "of");
  for (const each of elements) of.add(each.type === "Starred" ? starredElement(c, each) : c.expression(each));
  return { kind: "tupleOf", of };
}

function subscriptType(c: Inference, value: Expression, index: Expression, node: Expression): Type {
  const owner = c.expression(value);
  const key = c.expression(index);
  return union(members(owner).map((each): Type => {
    if (index.type === "Slice") {
      if (each.kind === "tuple") return { kind: "tupleOf", of: c.filled(node, each.items) };
      return ["str", "bytes", "list", "tupleOf", "range"].includes(each.kind) ? each : callSpecial(c, each, "__getitem__", [unknown]);
    }
    switch (each.kind) {
      case "str": return str;
      case "bytes": return intOf(0, 255);
      case "list": case "tupleOf": return each.of.type;
      case "range": return natural;
      case "dict": return each.value.type;
      case "tuple": {
        const at = index.type === "Int" ? Number(index.value) : index.type === "UnaryOp" && index.op === "-" && index.operand.type === "Int" ? each.items.length - Number(index.operand.value) : null;
        return at === null ? union(each.items) : each.items[at] ?? unknown;
      }
      case "class": return each.info.form === "enum" ? { kind: "instance", info: each.info, args: [] } : each;
      case "instance": {
        if (isDictLike(each.info)) return each.args[1]?.type ?? (each.info.name === "Counter" ? natural : unknown);
        const method = memberType(c, each, "__getitem__", node);
        return method.kind === "function" ? callValue(c, method, [key]) : unknown;
      }
      default: return unknown;
    }
  }));
}
