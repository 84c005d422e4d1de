// `with` and `async with` as `using` and `await using`.
import { decoratedOriginal } from "../infer/calls.ts";
import { decoratorName } from "../infer/functions.ts";
import type { Expression, With } from "../syntax.ts";
import { members, type Type } from "../types.ts";
import { emitTarget } from "./assignments.ts";
import type { Emitter } from "./emitter.ts";
import { isFlat } from "../declare.ts";
import { bindingPattern, text } from "./expressions.ts";
import { emitBlock, writeLine } from "./statements.ts";

export function emitWith(c: Emitter, s: With, isLast: boolean): void {
  const bare = isLast && c.functions.length > 1 && !declaresTwice(c, s);
  if (!bare) {
    c.writer.writeExtra("{", s.line);
    c.writer.indent();
  }
  s.items.forEach((item, index) => {
    const manager = text(c, item.context);
    const disposable = isDisposable(c.typeOf(item.context)) || isManagerCall(c, item.context) ? manager : `${c.python(s.isAsync ? "async_with" : "with_")}(${manager})`;
    const using = s.isAsync ? "await using" : "using";
    const { target } = item;
    if (target?.type === "Name" && c.declarationOf(target)) return writeLine(c, `${using} ${c.variableName(c.variableOf(target)!)} = ${disposable};`, item.context.line > s.line && index > 0 ? item.context : s);
    const name = target ? c.fresh("entered") : c.fresh("_");
    writeLine(c, `${using} ${name} = ${disposable};`, s);
    if (target) bindEntered(c, target, name, s);
  });
  emitBlock(c, s.body, s);
  if (!bare) {
    c.writer.dedent();
    c.writer.writeExtra("}", s.endLine);
  }
}

/** Whether a name inside the `with` stands for two variables, which one block of TypeScript could not hold. */
function declaresTwice(c: Emitter, s: With): boolean {
  return c.inference.flow.variables.some((variable) => variable.references.some(({ node }) => node.line >= s.line && node.line <= s.endLine) && c.inference.flow.variables.some((other) => other !== variable && other.symbol === variable.symbol));
}

function bindEntered(c: Emitter, target: Expression, name: string, s: With): void {
  if (target.type === "Name" || target.type === "Attribute") return writeLine(c, `${emitTarget(c, target)} = ${name};`, s);
  if (isFlat(target)) return writeLine(c, `${bindingPattern(c, target)} = ${name};`, s);
  c.fail(target, "this target of with cannot be ported", "bind a name and unpack it in the body");
}

/** Whether TypeScript sees that the value can be disposed of: the library's own managers. */
function isDisposable(type: Type): boolean {
  return members(type).length > 0 && members(type).every((each) => each.kind === "instance" && each.info.module !== null && each.info.module !== "builtins");
}

/** A call of a function decorated with contextmanager: what it gives can be disposed of. */
function isManagerCall(c: Emitter, e: Expression): boolean {
  if (e.type !== "Call") return false;
  const original = decoratedOriginal(c.inference, e.func);
  return original?.def.type === "FunctionDef" && original.def.decorators.some((decorator) => decoratorName(decorator).endsWith("contextmanager"));
}
