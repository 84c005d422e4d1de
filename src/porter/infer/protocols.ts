// What values give by Python's protocols: iteration, awaiting, special methods.
import type { Expression } from "../syntax.ts";
import { int, intOf, members, natural, str, type Type, union, unknown } from "../types.ts";
import { callValue } from "./call-value.ts";
import type { Inference } from "./inference.ts";
import { findMethod, isDictLike } from "./lineage.ts";
import { memberType } from "./members.ts";

/** What iterating over a value gives. `node` gives `range` its bounds. */
export function elementOf(c: Inference, type: Type, node?: Expression): Type {
  if (node?.type === "Call" && type.kind === "range") return c.cell(node, "range").type;
  return union(members(type).map((each): Type => {
    switch (each.kind) {
      case "list": case "set": case "frozenset": case "tupleOf": case "iterator": return each.of.type;
      case "tuple": return union(each.items);
      case "dict": return each.key.type;
      case "str": return str;
      case "bytes": return intOf(0, 255);
      case "range": return int;
      case "class": return each.info.form === "enum" ? { kind: "instance", info: each.info, args: [] } : unknown;
      case "instance": {
        if (isDictLike(each.info)) return each.args[0]?.type ?? unknown;
        const method = memberType(c, each, "__iter__", node ?? c.module);
        if (method.kind !== "function") {
          const item = memberType(c, each, "__getitem__", node ?? c.module);
          return item.kind === "function" ? callValue(c, item, [natural]) : unknown;
        }
        const iterator = callValue(c, method, []);
        if (iterator.kind === "instance" && iterator.info === each.info) return nextOf(c, iterator, "__next__");
        return iterator.kind === "instance" ? nextOf(c, iterator, "__next__") : elementOf(c, iterator);
      }
      default: return unknown;
    }
  }));
}

function nextOf(c: Inference, iterator: Type & { kind: "instance" }, name: string): Type {
  const method = memberType(c, iterator, name, c.module);
  return method.kind === "function" ? callValue(c, method, []) : unknown;
}

/** What `async for` over a value gives. */
export function asyncElementOf(c: Inference, type: Type): Type {
  return union(members(type).map((each): Type => {
    if (each.kind === "asyncgen") return each.of.type;
    if (each.kind !== "instance") return unknown;
    const method = memberType(c, each, "__aiter__", c.module);
    if (method.kind !== "function") return unknown;
    const iterator = callValue(c, method, []);
    return iterator.kind === "instance" ? awaited(c, nextOf(c, iterator, "__anext__")) : asyncElementOf(c, iterator);
  }));
}

/** What `await` of a value gives. */
export function awaited(c: Inference, type: Type): Type {
  return union(members(type).map((each): Type => {
    if (each.kind === "coroutine") return each.of.type;
    if (each.kind !== "instance") return unknown;
    const method = memberType(c, each, "__await__", c.module);
    if (method.kind !== "function") return unknown;
    const result = callValue(c, method, []);
    if (result.kind === "coroutine") return result.of.type;
    return method.info.returns.type.kind === "never" ? unknown : method.info.scope?.isGenerator ? method.info.returns.type : unknown;
  }));
}

/** Calls a special method of a program's object, if it has it. */
export function callSpecial(c: Inference, type: Type, name: string, args: readonly Type[]): Type {
  return union(members(type).map((each) => {
    if (each.kind !== "instance" || each.info.module) return unknown;
    const method = findMethod(each.info, name);
    return method ? callValue(c, { kind: "function", info: method, bound: each }, args) : unknown;
  }));
}
