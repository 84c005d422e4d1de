// Types of calls of builtins whose result depends on their arguments in ways that a stub cannot say.
import type { Call } from "../syntax.ts";
import { addBounds, bool, bytes, float, int, intOf, isOnly, members, natural, none, range, str, type Type, union, unknown } from "../types.ts";
import type { Argument } from "./arguments.ts";
import { callValue } from "./call-value.ts";
import type { Inference } from "./inference.ts";
import { findMethod } from "./lineage.ts";
import { isNumeric, isSafe, numericResult } from "./numbers.ts";
import { elementOf } from "./protocols.ts";

export type Special = (c: Inference, e: Call, args: readonly Argument[]) => Type;

export const builtinCalls: Readonly<Record<string, Special>> = {
  range: (c, e, args) => {
    const bounds = args.map((arg) => (arg.type.kind === "int" ? arg.type : arg.type.kind === "never" ? null : int)).filter((each) => each !== null && each.kind === "int");
    const zero = { low: 0, high: 0 };
    const one = { low: 1, high: 1 };
    const start = args.length > 1 ? bounds[0] ?? zero : zero;
    const stop = bounds[args.length > 1 ? 1 : 0] ?? zero;
    const step = args.length > 2 ? bounds[2] ?? one : one;
    const of = c.cell(e, "range");
    of.add(step.low > 0 ? intOf(start.low, Math.max(start.low, stop.high - 1)) : step.high < 0 ? intOf(Math.min(start.high, stop.low + 1), start.high) : intOf(Math.min(start.low, stop.low), Math.max(start.high, stop.high)));
    return range;
  },
  int: (c, _, args) => (args[0]?.type.kind === "int" ? args[0].type : isOnly(args[0]?.type ?? none, "bool") ? natural : c.madeInt),
  float: (c, _, args) => {
    if (args[0] && !isSafe(args[0].type)) c.noteLargeNumber();
    return float;
  },
  str: () => str,
  bool: () => bool,
  bytes: () => bytes,
  bytearray: () => bytes,
  abs: (_, __, args) => {
    const type = args[0]?.type ?? unknown;
    if (type.kind === "int") return intOf(type.low > 0 ? type.low : type.high < 0 ? -type.high : 0, Math.max(Math.abs(type.low), Math.abs(type.high)));
    return isNumeric(type) ? union(members(type).map((each) => (each.kind === "float" ? float : natural))) : unknown;
  },
  round: (c, _, args) => {
    const type = args[0]?.type ?? unknown;
    if (!isNumeric(type)) return type.kind === "never" ? type : unknown;
    return args.length === 1 ? (type.kind === "int" ? type : c.madeInt) : type;
  },
  divmod: (_, __, args) => {
    const [a, b] = args;
    return a && b && isNumeric(a.type) && isNumeric(b.type) ? { kind: "tuple", items: [numericResult("//", a.type, b.type), numericResult("%", a.type, b.type)] } : unknown;
  },
  pow: (_, __, args) => {
    const [a, b] = args;
    return a && b && isNumeric(a.type) && isNumeric(b.type) ? (args.length === 3 ? int : numericResult("**", a.type, b.type)) : unknown;
  },
  sum: (c, _, args) => {
    const item = elementOf(c, args[0]?.type ?? unknown);
    const start = args[1]?.type ?? intOf(0);
    if (item.kind === "never") return start;
    if (!isNumeric(item)) return args.length === 1 ? unknown : start;
    return union(members(item).map((each) => {
      if (each.kind !== "int" && each.kind !== "bool") return float;
      const { low, high } = each.kind === "int" ? each : { low: 0, high: 1 };
      const many = 2 ** 20;
      return intOf(low < 0 ? addBounds(low * many, 0) : 0, high > 0 ? high * many : 0);
    }).concat(start.kind === "int" && start.low === 0 ? [] : [start]));
  },
  min: (c, e, args) => extreme(c, e, args, Math.min),
  max: (c, e, args) => extreme(c, e, args, Math.max),
  list: (c, e, args) => {
    const of = c.cell(e, "of");
    if (args[0]) of.add(elementOf(c, args[0].type, e.args[0]));
    return { kind: "list", of };
  },
  tuple: (c, e, args) => {
    if (!args[0]) return { kind: "tuple", items: [] };
    if (args[0].type.kind === "tuple") return args[0].type;
    const of = c.cell(e, "of");
    of.add(elementOf(c, args[0].type, e.args[0]));
    return { kind: "tupleOf", of };
  },
  set: (c, e, args) => setOf(c, e, args, "set"),
  frozenset: (c, e, args) => setOf(c, e, args, "frozenset"),
  dict: (c, e, args) => {
    const key = c.cell(e, "key");
    const value = c.cell(e, "value");
    for (const arg of args) {
      if (arg.name !== null) {
        key.add(str);
        value.add(arg.type);
        continue;
      }
      for (const each of members(arg.type)) {
        if (each.kind === "dict") {
          key.add(each.key.type);
          value.add(each.value.type);
        } else {
          const pair = elementOf(c, each);
          key.add(pair.kind === "tuple" ? pair.items[0] ?? unknown : elementOf(c, pair));
          value.add(pair.kind === "tuple" ? pair.items[1] ?? unknown : elementOf(c, pair));
        }
      }
    }
    return { kind: "dict", key, value };
  },
  zip: (c, e, args) => {
    const of = c.cell(e, "of");
    const positional = args.filter((arg) => arg.name === null);
    if (positional.some((arg) => arg.star)) {
      const item = c.cell(e, "item");
      for (const arg of positional) item.add(elementOf(c, arg.star ? elementOf(c, arg.type) : arg.type));
      of.add({ kind: "tupleOf", of: item });
    } else of.add({ kind: "tuple", items: positional.map((arg, index) => elementOf(c, arg.type, e.args[index])) });
    return { kind: "iterator", of };
  },
  enumerate: (c, e, args) => {
    const of = c.cell(e, "of");
    of.add({ kind: "tuple", items: [natural, elementOf(c, args[0]?.type ?? unknown, e.args[0])] });
    return { kind: "iterator", of };
  },
  map: (c, e, args) => {
    const of = c.cell(e, "of");
    const [callee, ...sources] = args;
    if (callee) {
      const builtin = e.args[0]!.type === "Name" && !c.scopes.symbols.has(e.args[0]!) ? ({ int, str, float, bool } as Readonly<Record<string, Type>>)[e.args[0]!.id] : undefined;
      of.add(builtin ?? callValue(c, callee.type, sources.map((arg, index) => elementOf(c, arg.type, e.args[index + 1]))));
    }
    return { kind: "iterator", of };
  },
  type: (_, __, args) => {
    const type = args[0]?.type;
    return type?.kind === "instance" ? { kind: "class", info: type.info } : unknown;
  },
  object: () => unknown,
  next: (c, _, args) => {
    const item = union(members(args[0]?.type ?? unknown).map((each) => {
      const method = each.kind === "instance" ? findMethod(each.info, "__next__") : null;
      return method ? callValue(c, { kind: "function", info: method, bound: each }, []) : elementOf(c, each);
    }));
    return args[1] ? union([item, args[1].type]) : item;
  },
};

function setOf(c: Inference, e: Call, args: readonly Argument[], kind: "set" | "frozenset"): Type {
  const of = c.cell(e, "of");
  if (args[0]) of.add(elementOf(c, args[0].type, e.args[0]));
  return { kind, of };
}

function extreme(c: Inference, e: Call, args: readonly Argument[], pick: (...values: number[]) => number): Type {
  const positional = args.filter((arg) => arg.name === null);
  const fallback = args.find((arg) => arg.name === "default");
  const key = args.find((arg) => arg.name === "key");
  const types = positional.length === 1 && !positional[0]!.star ? [elementOf(c, positional[0]!.type, e.args[0])] : positional.map((arg) => (arg.star ? elementOf(c, arg.type) : arg.type));
  const joined = union(types);
  if (key) callValue(c, key.type, [joined]);
  const ints = types.every((type) => type.kind === "int");
  const result = positional.length > 1 && ints ? intOf(pick(...types.map((type) => (type.kind === "int" ? type.low : 0))), pick(...types.map((type) => (type.kind === "int" ? type.high : 0)))) : joined;
  return fallback ? union([result, fallback.type]) : result;
}
