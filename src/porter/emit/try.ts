// `try`: handlers as tests inside one catch; `else` behind a labelled block; `except*` by its helper.
import { endsAbruptly, handlersLeave } from "../statement-facts.ts";
import type { ExceptHandler, Expression, Try } from "../syntax.ts";
import { atLeast, precedence } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { text } from "./expressions.ts";
import { emitBlock, emitIndented } from "./statements.ts";

export function emitTry(c: Emitter, s: Try): void {
  if (s.star) return emitTryStar(c, s);
  const { handlers, orelse, finalbody } = s;
  if (handlers.length === 0) {
    c.writer.write("try {", s.line);
    emitIndented(c, s.body, s);
    return emitFinally(c, s);
  }
  const label = orelse.length > 0 && !handlersLeave(s) ? c.fresh("attempt") : null;
  if (finalbody.length > 0 && orelse.length > 0) {
    c.writer.writeExtra("try {", s.line);
    c.writer.indent();
  }
  if (label) {
    c.writer.writeExtra(`${label}: {`, s.line);
    c.writer.indent();
  }
  c.writer.write("try {", s.line);
  emitIndented(c, s.body, s);
  emitHandlers(c, handlers, label);
  if (finalbody.length > 0 && orelse.length === 0) emitFinally(c, s);
  else c.writer.writeExtra("}", s.endLine);
  if (orelse.length > 0) {
    c.comments.before(orelse[0]!.line, c.writer);
    emitBlock(c, orelse, s);
  }
  if (label) {
    c.writer.dedent();
    c.writer.writeExtra("}", s.endLine);
  }
  if (finalbody.length > 0 && orelse.length > 0) {
    c.writer.dedent();
    emitFinally(c, s);
  }
}

function emitFinally(c: Emitter, s: Try): void {
  c.writer.write("} finally {", s.finallyLine);
  emitIndented(c, s.finalbody, s);
  c.writer.writeExtra("}", s.endLine);
}

/**
 * `} catch (e) { if (!(e instanceof A)) throw e; …`, or `if (e instanceof A) { … } else if … else throw e;` for several
 * clauses, without the closing brace of the catch.
 */
function emitHandlers(c: Emitter, handlers: readonly ExceptHandler[], label: string | null): void {
  const [first] = handlers;
  const names = [...new Set(handlers.flatMap((handler) => (handler.name ? [nameOf(c, handler)] : [])))];
  const hoisted = handlers.some((handler) => handler.name && !c.declarationOf(handler));
  const error = names.length === 1 && !hoisted ? names[0]! : c.local("error");
  const catchesAll = (handler: ExceptHandler): boolean => handler.matches === null || isBase(c, handler.matches);
  if (handlers.length === 1 && first && catchesAll(first)) {
    c.writer.write(`} catch (${error}) {`, first.line);
    emitHandler(c, first, error, label);
    return;
  }
  c.writer.writeExtra(`} catch (${error}) {`, first!.line);
  if (handlers.length === 1 && first) {
    c.writer.indent();
    c.comments.before(first.line, c.writer);
    c.writer.write(`if (${matchesNot(c, first.matches!, error)}) throw ${error};`, first.line);
    c.writer.dedent();
    emitHandler(c, first, error, label);
    return;
  }
  c.writer.indent();
  handlers.forEach((handler, index) => {
    const opening = index === 0 ? "" : "} else ";
    c.comments.before(handler.line, c.writer);
    if (catchesAll(handler)) c.writer.write(index === 0 ? "{" : "} else {", handler.line);
    else c.writer.write(`${opening}if (${matches(c, handler.matches!, error)}) {`, handler.line);
    emitHandler(c, handler, error, label);
  });
  const complete = catchesAll(handlers.at(-1)!);
  c.writer.writeExtra(complete ? "}" : `} else throw ${error};`, handlers.at(-1)!.endLine);
  c.writer.dedent();
}

function nameOf(c: Emitter, handler: ExceptHandler): string {
  const symbol = c.symbol(handler);
  return symbol ? c.symbolName(symbol) : c.name(handler.name!);
}

function emitHandler(c: Emitter, handler: ExceptHandler, error: string, label: string | null): void {
  c.writer.indent();
  if (handler.name && nameOf(c, handler) !== error) {
    const declared = c.declarationOf(handler);
    const variable = c.variableOf(handler);
    const type = declared || !variable ? "" : ` as ${c.typeText(c.variableType(variable))}`;
    if (variable) c.writer.writeExtra(`${declared ? `${declared} ` : ""}${nameOf(c, handler)} = ${error}${type};`, handler.line);
  }
  const clears = handler.name !== null && c.isCleared(handler) && !c.declarationOf(handler);
  if (clears) {
    c.writer.writeExtra("try {", handler.line);
    c.writer.indent();
  }
  c.caught.push(error);
  emitBlock(c, handler.body, handler);
  c.caught.pop();
  if (clears) {
    c.writer.dedent();
    c.writer.writeExtra(`} finally { ${nameOf(c, handler)} = undefined!; }`, handler.endLine);
  }
  if (label && !endsAbruptly(handler.body)) c.writer.writeExtra(`break ${label};`, handler.endLine);
  c.writer.dedent();
}

function isBase(c: Emitter, e: Expression): boolean {
  return c.isBuiltin(e, "BaseException");
}

/** The test of `except A` or `except (A, B)`. */
function matches(c: Emitter, e: Expression, error: string): string {
  const classes = e.type === "Tuple" ? e.elements : [e];
  const known = classes.every((each) => c.typeOf(each).kind === "class");
  if (!known) return `${c.python("isinstance")}(${error}, ${text(c, e)})`;
  return classes.map((each) => `${error} instanceof ${atLeast({ text: text(c, each, precedence.call), precedence: precedence.call }, precedence.relational)}`).join(" || ");
}

function matchesNot(c: Emitter, e: Expression, error: string): string {
  const test = matches(c, e, error);
  return /^[\w$]+\(/.test(test) ? `!${test}` : `!(${test})`;
}

/** `except*`: each handler gets the part of the group that it matches. */
function emitTryStar(c: Emitter, s: Try): void {
  const error = c.local("error");
  const label = s.orelse.length > 0 ? c.fresh("attempt") : null;
  if (s.finalbody.length > 0 && label) {
    c.writer.writeExtra("try {", s.line);
    c.writer.indent();
  }
  if (label) {
    c.writer.writeExtra(`${label}: {`, s.line);
    c.writer.indent();
  }
  c.writer.write("try {", s.line);
  emitIndented(c, s.body, s);
  c.writer.writeExtra(`} catch (${error}) {`, s.handlers[0]!.line);
  c.writer.indent();
  const rest = c.fresh("rest");
  c.writer.writeExtra(`const ${rest} = ${c.python("except_star")}(${error});`, s.handlers[0]!.line);
  for (const handler of s.handlers) {
    c.comments.before(handler.line, c.writer);
    const name = handler.name ? nameOf(c, handler) : c.fresh("group");
    const waits = containsWait(c, handler);
    c.writer.write(`${waits ? "await " : ""}${rest}.${waits ? "handle_async" : "handle"}(${text(c, handler.matches!)}, ${waits ? "async " : ""}(${name}) => {`, handler.line);
    c.writer.indent();
    c.caught.push(name);
    emitBlock(c, handler.body, handler);
    c.caught.pop();
    c.writer.dedent();
    c.writer.writeExtra("});", handler.endLine);
  }
  c.writer.writeExtra(`${rest}.finish();`, s.handlers.at(-1)!.endLine);
  if (label) c.writer.writeExtra(`break ${label};`, s.handlers.at(-1)!.endLine);
  c.writer.dedent();
  if (label) {
    c.writer.writeExtra("}", s.orelse[0]!.line);
    emitBlock(c, s.orelse, s);
    c.writer.dedent();
    c.writer.writeExtra("}", s.endLine);
    if (s.finalbody.length === 0) return;
    c.writer.dedent();
  }
  if (s.finalbody.length > 0) return emitFinally(c, s);
  c.writer.writeExtra("}", s.endLine);
}

function containsWait(c: Emitter, handler: ExceptHandler): boolean {
  return c.waits(handler.body);
}
