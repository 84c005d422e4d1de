// Types where control flow branches: `if`, loops, `try`, `with`. Each function says whether control goes past. What is narrowed in one
// branch holds behind it only where it holds in all.
import { endsByReturn, hasBreak } from "../statement-facts.ts";
import type { Expression, Statement } from "../syntax.ts";
import { members, type Type, union, unknown } from "../types.ts";
import { assign, bind } from "./assignment.ts";
import { callValue } from "./call-value.ts";
import { branch, forget, merge, snapshot } from "./environment.ts";
import type { Environment, Inference } from "./inference.ts";
import { memberType } from "./members.ts";
import { narrow } from "./narrowing.ts";
import { asyncElementOf, awaited, elementOf } from "./protocols.ts";

export function inferIf(c: Inference, s: Statement & { type: "If" }): boolean {
  c.expression(s.test);
  const before = snapshot(c);
  narrow(c, s.test, true);
  const then = branch(c, c.environment, s.body);
  c.environment = before;
  narrow(c, s.test, false);
  const otherwise = branch(c, c.environment, s.orelse);
  merge(c, [then, otherwise]);
  return c.environment !== null;
}

export function inferWhile(c: Inference, s: Statement & { type: "While" }): boolean {
  forget(c, s.body);
  c.expression(s.test);
  const before = snapshot(c);
  narrow(c, s.test, true);
  branch(c, c.environment, s.body);
  c.environment = before;
  const forever = (s.test.type === "Constant" && s.test.value === "True") || (s.test.type === "Int" && s.test.value !== 0n);
  if (!forever && !hasBreak(s.body)) narrow(c, s.test, false);
  branch(c, c.environment, s.orelse);
  c.environment = before;
  return !forever || hasBreak(s.body);
}

export function inferFor(c: Inference, s: Statement & { type: "For" }): boolean {
  const iterated = c.expression(s.iter);
  forget(c, s.body);
  const before = snapshot(c);
  assign(c, s.target, s.isAsync ? asyncElementOf(c, iterated) : elementOf(c, iterated, s.iter), null);
  branch(c, c.environment, s.body);
  c.environment = before;
  forget(c, [s]);
  branch(c, snapshot(c), s.orelse);
  c.environment = before;
  return true;
}

export function inferTry(c: Inference, s: Statement & { type: "Try" }): boolean {
  const before = snapshot(c);
  c.environment = before;
  forget(c, s.body);
  const interrupted = snapshot(c);
  const ends: (Environment | null)[] = [];
  const body = branch(c, before, s.body);
  ends.push(body ? branch(c, body, s.orelse) : (branch(c, new Map(), s.orelse), null));
  for (const handler of s.handlers) {
    c.environment = new Map(interrupted);
    if (handler.matches) {
      const caught = caughtType(c, c.expression(handler.matches), s.star);
      if (handler.name) bind(c, handler, caught);
    }
    c.block(handler.body);
    ends.push(c.environment);
  }
  merge(c, ends);
  if (s.finalbody.length === 0) return c.environment !== null;
  const reachable = c.environment !== null;
  c.environment ??= interrupted;
  forget(c, s.body, ...s.handlers.map((handler) => handler.body));
  c.block(s.finalbody);
  return reachable && c.environment !== null;
}

export function inferWith(c: Inference, s: Statement & { type: "With" }): boolean {
  for (const item of s.items) {
    const manager = c.expression(item.context);
    const entered = enteredType(c, manager, s.isAsync, item.context);
    if (item.target) assign(c, item.target, entered, null);
  }
  c.block(s.body);
  if (c.environment) return true;
  // A manager may swallow the exception that ended the body.
  c.environment = new Map();
  return s.items.some((item) => item.context.type === "Call" && item.context.func.type === "Name" && item.context.func.id === "suppress") || !endsByReturn(s.body);
}

/** What `as` binds in `except matches as error`. */
function caughtType(c: Inference, matches: Type, star: boolean): Type {
  const caught = union(members(matches).flatMap((each) => {
    const classes = each.kind === "tuple" ? each.items : each.kind === "tupleOf" ? members(each.of.type) : [each];
    return classes.map((cls): Type => (cls.kind === "class" ? { kind: "instance", info: cls.info, args: [] } : unknown));
  }));
  if (!star) return caught;
  const group = c.library.class("builtins", "ExceptionGroup");
  return group ? { kind: "instance", info: group, args: [] } : unknown;
}

/** What `as` binds in `with manager as value`. */
function enteredType(c: Inference, manager: Type, isAsync: boolean, context: Expression): Type {
  // A generator under @contextmanager enters with what it yields.
  if (context.type === "Call" && (manager.kind === "iterator" || manager.kind === "asyncgen")) return manager.of.type;
  const name = isAsync ? "__aenter__" : "__enter__";
  return union(members(manager).map((each) => {
    if (each.kind !== "instance") return unknown;
    const method = memberType(c, each, name, c.module);
    if (method.kind !== "function") return each.info.module ? each : unknown;
    const result = callValue(c, method, []);
    return isAsync ? awaited(c, result) : result;
  }));
}
