// Types of calls: arguments flow into parameters, results come out. Calls of classes are in instances.ts, of library
// functions in library-calls.ts, of builtins that a stub cannot describe in builtin-calls.ts.
import type { Call, Expression, FunctionDef } from "../syntax.ts";
import { type FunctionInfo, members, type Type, union, unknown } from "../types.ts";
import { type Argument, bindArguments } from "./arguments.ts";
import { builtinCalls } from "./builtin-calls.ts";
import type { Inference } from "./inference.ts";
import { instantiate } from "./instances.ts";
import { callLibrary } from "./library-calls.ts";
import { isMetaclass } from "./metaclasses.ts";
import { findMethod } from "./lineage.ts";
import { isOfSuper, methodResult, overriding, userResult } from "./results.ts";

/** The type of a call that stands in the program. */
export function inferCall(c: Inference, e: Call): Type {
  const superCall = inferSuper(c, e);
  if (superCall) return superCall;
  const callee = c.expression(e.func);
  const args: Argument[] = [
    ...e.args.map((arg): Argument => ({ name: null, type: c.expression(arg), star: arg.type === "Starred" ? "*" : "" })),
    ...e.keywords.map((keyword): Argument => ({ name: keyword.name, type: c.expression(keyword.value), star: keyword.name === null ? "**" : "" })),
  ];
  const special = e.func.type === "Name" && !c.scopes.symbols.has(e.func) && Object.hasOwn(builtinCalls, e.func.id) ? builtinCalls[e.func.id]! : null;
  if (special) return special(c, e, args);
  const owner = c.function?.owner;
  if (e.func.type === "Attribute" && e.func.attr === "__new__" && owner && c.function?.name === "__new__") return isMetaclass(c, owner) ? unknown : c.selfType(owner);
  if (callee.kind === "never") return callee;
  return union(members(callee).map((each) => callOne(c, e, each, args)));
}

/** `super()` gives the object as its base class sees it. */
function inferSuper(c: Inference, e: Call): Type | null {
  if (e.func.type !== "Name" || e.func.id !== "super" || c.scopes.symbols.has(e.func)) return null;
  const owner = c.function?.owner;
  const base = owner?.bases.find((each) => each.kind === "class");
  if (base?.kind !== "class") return unknown;
  return c.function?.kind === "class" ? base : { kind: "instance", info: base.info, args: [] };
}

function callOne(c: Inference, e: Call, callee: Type, args: readonly Argument[]): Type {
  switch (callee.kind) {
    case "class": return instantiate(c, e, callee.info, args);
    case "function": {
      if (callee.info.module) return callLibrary(c, e, callee.info, callee.bound, args);
      if (!handsOn(c, e)) bindArguments(c, callee.info, callee.bound !== null, args);
      const original = decoratedOriginal(c, e.func);
      // A decorator's wrapper that takes (*args, **kwargs) hands them on as they came.
      if (original && original !== callee.info && takesAll(callee.info)) bindArguments(c, original, false, args);
      if ((callee.bound?.kind !== "instance" && callee.bound?.kind !== "class") || isOfSuper(e.func)) return userResult(c, callee.info);
      for (const other of overriding(c, callee.info, callee.bound.info)) bindArguments(c, other, true, args);
      return methodResult(c, callee.info, callee.bound.info);
    }
    case "instance": {
      const method = findMethod(callee.info, "__call__");
      if (method && !method.module) {
        bindArguments(c, method, true, args);
        const original = decoratedOriginal(c, e.func);
        if (original && takesAll(method)) bindArguments(c, original, false, args);
        return userResult(c, method);
      }
      return unknown;
    }
    default:
      for (const arg of args) c.escape(arg.type);
      return unknown;
  }
}

/** `f(*args, **kwargs)` in a wrapper: the arguments flow from the wrapper's own calls, one by one. */
export function handsOn(c: Inference, e: Call): boolean {
  const inside = c.function;
  const [star] = e.args;
  const [named] = e.keywords;
  if (!inside || !takesAll(inside) || e.args.length !== 1 || e.keywords.length !== 1 || star?.type !== "Starred" || named?.name !== null) return false;
  const [args, kwargs] = inside.def.params.slice(-2).map((param) => c.scopes.symbols.get(param));
  return c.scopes.symbols.get(star.value) === args && c.scopes.symbols.get(named.value) === kwargs;
}

/** The function that a name was given by a `def` with decorators. */
export function decoratedOriginal(c: Inference, e: Expression): FunctionInfo | null {
  const variable = e.type === "Name" ? c.flow.variableOf.get(e) : undefined;
  const [binding] = variable?.bindings ?? [];
  if (!variable || variable.bindings.length !== 1 || !binding || !("decorators" in binding)) return null;
  const def = binding as FunctionDef;
  return def.decorators.length > 0 ? c.functions.get(def) ?? null : null;
}

/** `(*args, **kwargs)`: all arguments, whatever they are. */
export function takesAll(info: FunctionInfo): boolean {
  const params = info.def.params.slice(info.owner && info.kind !== "static" ? 1 : 0);
  return params.length === 2 && params[0]!.kind === "*" && params[1]!.kind === "**";
}
