// Statements: one handler a node type. Assignments, imports, functions, classes, `try`, `with` and `match` have files of their own.
import { isFlat } from "../declare.ts";
import type { Variable } from "../variables.ts";
import { findMethod } from "../infer/lineage.ts";
import { isMainGuard } from "../statement-facts.ts";
import type { Block, Expression, For, If, Raise, Statement, While } from "../syntax.ts";
import type { ClassInfo } from "../types.ts";
import { namesIn } from "../walk.ts";
import { emitAssign, emitAugAssign, emitDelete, emitOne } from "./assignments.ts";
import { emitClassDef } from "./classes.ts";
import { atLeast, call, precedence } from "./code.ts";
import type { Emitter } from "./emitter.ts";
import { asyncIterable, bindingPattern, condition, expression, loopSource, proper, properExpression, text } from "./expressions.ts";
import { emitFunctionDef } from "./functions.ts";
import { isTypeChecking } from "./hints.ts";
import { emitImport, emitImportFrom } from "./import-statements.ts";
import { onlyCounts, onlyLooks } from "./short-heads.ts";
import { emitMatch } from "./patterns.ts";
import { emitTry } from "./try.ts";
import { emitWith } from "./with.ts";

/** Writes the statements of a block, with the comments between them. `around` is the statement it belongs to. */
export function emitBlock(c: Emitter, block: Block, around: { readonly endLine: number } | null): void {
  block.forEach((s, index) => {
    c.comments.before(s.line, c.writer);
    emitStatement(c, s, index === block.length - 1);
  });
  const last = block.at(-1);
  if (last && around) c.comments.after(last, c.writer);
}

export function emitStatement(c: Emitter, s: Statement, isLast: boolean): void {
  declareBefore(c, c.hoistedBefore(s), s);
  switch (s.type) {
    case "Expr": return emitExpressionStatement(c, s.value, s);
    case "Assign": return emitAssign(c, s);
    case "AugAssign": return emitAugAssign(c, s);
    case "AnnAssign": {
      // `x: int` runs nothing: the variable is declared where it gets its value.
      if (!s.value) return;
      return emitAssign(c, { type: "Assign", targets: [s.target], value: s.value, line: s.line, column: s.column, endLine: s.endLine }, s);
    }
    case "Return": return emitReturn(c, s.value, s);
    case "Delete": return emitDelete(c, s);
    case "Pass": return;
    case "Break": return emitBreak(c, s);
    case "Continue": return c.writer.write("continue;", s.line);
    case "Raise": return emitRaise(c, s);
    case "Global": case "Nonlocal": return;
    case "Import": return emitImport(c, s);
    case "ImportFrom": return emitImportFrom(c, s);
    case "Assert": {
      const error = `throw new ${c.python("AssertionError")}(${s.message ? proper(c, s.message) : ""});`;
      return writeLine(c, `if (${emitNot(c, s.test)}) ${error}`, s);
    }
    case "TypeAlias": return;
    case "If": return emitIf(c, s);
    case "While": return emitWhile(c, s);
    case "For": return emitFor(c, s);
    case "Try": return emitTry(c, s);
    case "With": return emitWith(c, s, isLast);
    case "FunctionDef": return emitFunctionDef(c, s);
    case "ClassDef": return emitClassDef(c, s);
    case "Match": return emitMatch(c, s);
  }
}

function emitNot(c: Emitter, test: Expression): string {
  return expression(c, { type: "UnaryOp", op: "not", operand: test, line: test.line, column: test.column, endLine: test.endLine }).text;
}

/** Writes a statement's line after the lines that its expressions need before them. */
export function writeLine(c: Emitter, line: string, s: { readonly line: number }): void {
  flushPending(c, s.line);
  c.writer.write(line, s.line);
}

export function flushPending(c: Emitter, line: number): void {
  for (const each of c.pending.splice(0)) c.writer.writeExtra(each, line);
}

function declareBefore(c: Emitter, variables: readonly Variable[], s: { readonly line: number }): void {
  const seen = new Set<string>();
  for (const variable of variables) {
    const name = c.variableName(variable);
    if (seen.has(name)) continue;
    seen.add(name);
    c.writer.writeExtra(`let ${name}!: ${c.typeText(c.variableType(variable))};`, s.line);
  }
}

function emitExpressionStatement(c: Emitter, e: Expression, s: Statement): void {
  if (e.type === "Str") return c.writer.write(e.value.split("\n").map((line) => `// ${line}`.trimEnd()).join("\n"), s.line);
  if (e.type === "Constant" && e.value === "Ellipsis") return;
  if (e.type === "Call" && e.func.type === "Attribute" && e.func.attr === "__init_subclass__" && expression(c, e).text === "null") return;
  c.unread.add(e);
  if (e.type === "Yield" || e.type === "YieldFrom" || e.type === "Await" || e.type === "Call") {
    const written = expression(c, e).text;
    return writeLine(c, `${/^(?:function|class|\{)/.test(written) ? `(${written})` : written};`, s);
  }
  const written = expression(c, e).text;
  writeLine(c, `${/^(?:function|class|\{|let\b)/.test(written) ? `(${written})` : written};`, s);
}

function emitReturn(c: Emitter, value: Expression | null, s: Statement): void {
  const { info } = c.function;
  if (!value) {
    const mixed = info && c.mayBeNone(info.returns.type) && info.returns.type.kind === "union" && !info.scope?.isGenerator;
    return c.writer.write(mixed ? "return null;" : "return;", s.line);
  }
  if (value.type === "Constant" && value.value === "None" && info?.returns.type.kind === "none") return c.writer.write("return;", s.line);
  writeLine(c, `return ${atLeast(properExpression(c, value), precedence.assignment)};`, s);
}

/** `raise NotFound` makes one: the runtime says what of its arguments is missing. */
function made(c: Emitter, e: Expression, info: ClassInfo): string {
  const init = findMethod(info, "__init__");
  const lacks = init !== null && init.module === null && init.def.params.slice(1).some((param) => param.default === null && !param.kind.startsWith("*"));
  return lacks ? call(c.python("call_"), text(c, e)).text : `new ${text(c, e, precedence.call)}()`;
}

function emitRaise(c: Emitter, s: Raise): void {
  if (!s.error) {
    const name = c.caught.at(-1);
    return c.writer.write(`throw ${name ?? `${c.python("handled_exception")}()`};`, s.line);
  }
  const type = c.typeOf(s.error);
  const error = type.kind === "class" ? made(c, s.error, type.info) : text(c, s.error);
  if (!s.cause) return writeLine(c, `throw ${error};`, s);
  const cause = c.typeOf(s.cause).kind === "class" ? `new ${text(c, s.cause, precedence.call)}()` : text(c, s.cause);
  writeLine(c, `throw ${c.python("raise_from")}(${error}, ${cause});`, s);
}

// ------------------------------------------------------------------------------------------------------------ conditions

function emitIf(c: Emitter, s: If): void {
  if (isTypeChecking(c, s.test) && s.orelse.length === 0) return;
  if (isMainGuard(s) && c.functions.length === 1) {
    c.writer.write('// if __name__ == "__main__":', s.line);
    return emitBlock(c, s.body, s);
  }
  const written = condition(c, s.test).text;
  flushPending(c, s.line);
  const opening = c.writer.lineCount;
  c.writer.write(`if (${written}) {`, s.line);
  emitIndented(c, s.body, s);
  let rest = s;
  while (rest.elif) {
    const inner = rest.orelse[0] as If;
    const test = condition(c, inner.test).text;
    if (c.pending.length > 0 || c.hoistedBefore(inner).length > 0) {
      c.writer.write("} else {", inner.line);
      c.writer.indent();
      emitStatement(c, inner, true);
      c.writer.dedent();
      c.writer.writeExtra("}", s.endLine);
      return;
    }
    c.comments.before(inner.line, c.writer);
    c.writer.write(`} else if (${test}) {`, inner.line);
    emitIndented(c, inner.body, inner);
    rest = inner;
  }
  if (rest.orelse.length > 0) {
    c.writer.writeExtra("} else {", Math.max(rest.orelse[0]!.line - 1, rest.line));
    emitIndented(c, rest.orelse, rest);
  }
  c.writer.writeExtra("}", s.endLine);
  if (s.orelse.length === 0 && onlyLooks(c, s.test, written)) c.writer.mayBeShort(opening, "block");
}

export function emitIndented(c: Emitter, block: Block, around: Statement | { readonly endLine: number }): void {
  c.writer.indent();
  emitBlock(c, block, around);
  c.writer.dedent();
}

// ----------------------------------------------------------------------------------------------------------------- loops

/** Writes a loop by `write`; a loop with `else` stands in a labelled block that `break` leaves. */
function withElse(c: Emitter, s: For | While, write: () => void): void {
  if (s.orelse.length === 0) {
    c.loops.push({ label: null });
    write();
    c.loops.pop();
    return;
  }
  const label = c.fresh("search");
  c.writer.writeExtra(`${label}: {`, s.line);
  c.writer.indent();
  c.loops.push({ label });
  write();
  c.loops.pop();
  emitBlock(c, s.orelse, s);
  c.writer.dedent();
  c.writer.writeExtra("}", s.endLine);
}

function emitBreak(c: Emitter, s: Statement): void {
  const label = c.loops.at(-1)?.label;
  c.writer.write(label ? `break ${label};` : "break;", s.line);
}

function emitWhile(c: Emitter, s: While): void {
  withElse(c, s, () => {
    const test = condition(c, s.test).text;
    if (c.pending.length > 0) flushPending(c, s.line);
    const opening = c.writer.lineCount;
    c.writer.write(`while (${test}) {`, s.line);
    emitIndented(c, s.body, s);
    c.writer.writeExtra("}", s.endLine);
    if (onlyLooks(c, s.test, test)) c.writer.mayBeShort(opening, "block");
  });
}

function emitFor(c: Emitter, s: For): void {
  withElse(c, s, () => {
    const source = s.isAsync ? asyncIterable(c, s.iter) : loopSource(c, s.iter).text;
    flushPending(c, s.line);
    const opening = s.isAsync ? "for await" : "for";
    const flat = isFlat(s.target) && !((s.target.type === "Tuple" || s.target.type === "List") && s.target.elements.slice(0, -1).some((each) => each.type === "Starred"));
    const names = flat ? namesIn(s.target) : [];
    const keywords = names.map((name) => c.declarationOf(name));
    const declared = names.length === 0 || keywords.every((each) => each !== undefined);
    const head = c.writer.lineCount;
    if (flat && declared) {
      const keyword = keywords.includes("let") ? "let" : "const";
      c.writer.write(`${opening} (${keyword} ${bindingPattern(c, s.target)} of ${source}) {`, s.line);
      c.writer.indent();
    } else if (flat && !s.isAsync && keywords.every((each) => each === undefined) && names.every((name) => c.symbol(name)?.scope.kind !== "class")) {
      c.writer.write(`${opening} (${bindingPattern(c, s.target)} of ${source}) {`, s.line);
      c.writer.indent();
    } else {
      const item = c.fresh("item");
      c.writer.write(`${opening} (const ${item} of ${source}) {`, s.line);
      c.writer.indent();
      emitOne(c, s.target, s.iter, s, undefined, item);
    }
    emitBlock(c, s.body, s);
    c.writer.dedent();
    c.writer.writeExtra("}", s.endLine);
    if (flat && onlyCounts(c, s)) c.writer.mayBeShort(head, "block");
  });
}
