// Functions and lambdas: parameters, defaults, bodies. Methods are put into their class by classes.ts.
import { decoratedOriginal } from "../infer/calls.ts";
import { decoratorName, functionInfo } from "../infer/functions.ts";
import { findMethod } from "../infer/lineage.ts";
import { isIrrefutable } from "../parse-patterns.ts";
import { qualnameOf } from "../scopes.ts";
import type { Expression, FunctionDef, Lambda, Parameter } from "../syntax.ts";
import { type FunctionInfo, isOnly, members, type Type } from "../types.ts";
import { carriesKeywords } from "./arguments.ts";
import { call, code, type Code, precedence, primary } from "./code.ts";
import type { Emitter, FunctionContext } from "./emitter.ts";
import { proper, properExpression, text } from "./expressions.ts";
import { needsNote, noteAround, noteOf } from "./signatures.ts";
import { emitBlock, flushPending } from "./statements.ts";
import { blocksOf, someExpression } from "../walk.ts";
import { stringLiteral } from "./literals.ts";
import { isNameable } from "./type-text.ts";

export function emitFunctionDef(c: Emitter, s: FunctionDef): void {
  const info = functionInfo(c.inference, s);
  if (c.symbol(s)!.scope.kind === "class") c.fail(s, "a method in a block of a class body cannot be ported", "write it in the class body itself");
  writeDocstring(c, s);
  const name = c.symbolName(c.symbol(s)!);
  hoistDefaults(c, info, name);
  const declared = c.declarationOf(s);
  const doc = s.docstring && c.readsDocstrings ? `{ __doc__: ${docText(s.docstring.value)} }` : "";
  const isNoted = c.module.readsSignatures === true;
  if (s.decorators.length > 0) {
    const opening = s.decorators.map((decorator) => emitDecorator(c, decorator, s)).map((decorator) => `${decorator}(`).join("");
    // A function expression's own name would hide the decorated function from its body; a property's name does not.
    const [start, end] = callsItself(c, s) ? [`{ ${name}: ${keywordOf(info)}`, ` }.${name}`] : [`${keywordOf(info)}${name}`, ""];
    const [before, after] = isNoted ? noteAround(c, s) : ["", ""];
    flushPending(c, s.line);
    writeFunction(c, info, `${declared ? `${declared} ` : ""}${name} = ${opening}${doc ? "Object.assign(" : ""}${before}${start}`, `${end}${after}${doc ? `, ${doc})` : ""}${")".repeat(s.decorators.length)};`, s.decorators[0]!.line);
    return;
  }
  if (declared === "const") writeFunction(c, info, `${keywordOf(info)}${name}`, "", s.line);
  else writeFunction(c, info, `${declared ? `${declared} ` : ""}${name} = ${keywordOf(info)}${name}`, ";", s.line);
  if (doc) c.writer.writeExtra(`Object.assign(${name}, ${doc});`, s.endLine);
  if (isNoted) c.writer.writeExtra(`${noteOf(c, name, s)};`, s.endLine);
}

/** A docstring as `__doc__` has it: without the indentation that all lines after the first share. */
export function docText(value: string): string {
  const [first, ...rest] = value.split("\n");
  const indents = rest.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)![0].length);
  const margin = indents.length > 0 ? Math.min(...indents) : 0;
  return stringLiteral([first!.trimStart(), ...rest.map((line) => line.slice(margin))].join("\n"));
}

function callsItself(c: Emitter, s: FunctionDef): boolean {
  const variable = c.variableOf(s);
  return variable?.references.some(({ node, isBinding }) => !isBinding && node.line >= s.line && node.line <= s.endLine) ?? false;
}

export function emitDecorator(c: Emitter, decorator: Expression, decorated: FunctionDef | null = null): string {
  if (decorator.type === "Name" && ["classmethod", "staticmethod"].includes(decorator.id) && !c.symbol(decorator)) c.fail(decorator, `${decorator.id} can only be ported in the body of a class`, "leave it out");
  const dispatched = decorated && dispatchedClass(c, decorator, decorated);
  if (dispatched) return `${text(c, decorator, precedence.call)}(${dispatched})`;
  const type = c.typeOf(decorator);
  if (type.kind === "instance" && findMethod(type.info, "__call__")?.module === null) return decorated === null ? call(c.python("getattr"), proper(c, decorator), stringLiteral("__call__")).text : `${text(c, decorator, precedence.call)}.__call__`;
  return `${type.kind === "class" && type.info.module !== "builtins" ? "new " : ""}${text(c, decorator, precedence.call)}`;
}

/** `@f.register` above a function with a hint: the class that singledispatch reads off the hint. */
function dispatchedClass(c: Emitter, decorator: Expression, decorated: FunctionDef): string | null {
  if (decorator.type !== "Attribute" || decorator.attr !== "register" || decorator.value.type !== "Name") return null;
  const original = decoratedOriginal(c.inference, decorator.value)?.def;
  const isDispatching = original?.type === "FunctionDef" && original.decorators.some((each) => decoratorName(each) === "singledispatch");
  const hint = isDispatching ? decorated.params[0]?.annotation : null;
  return hint ? dispatchedKind(c, hint) : null;
}

/** What a hint says for which class one is registered: by None it means None's class. */
export function dispatchedKind(c: Emitter, hint: Expression): string {
  return hint.type === "Constant" && hint.value === "None" ? call(c.python("type"), "null").text : proper(c, hint);
}

function keywordOf(info: FunctionInfo): string {
  const { isAsync, isGenerator } = info.scope!;
  return `${isAsync ? "async " : ""}function${isGenerator ? "* " : " "}`;
}

export function writeDocstring(c: Emitter, s: { readonly docstring: { readonly value: string; readonly line: number } | null; readonly line: number }): void {
  if (!s.docstring) return;
  const lines = s.docstring.value.replaceAll("*/", "* /").split("\n").map((line) => line.trim());
  while (lines.length > 0 && lines[0] === "") lines.shift();
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  if (lines.length === 0) return;
  if (lines.length === 1) return c.writer.writeExtra(`/** ${lines[0]} */`, s.line);
  c.writer.writeExtra("/**", s.line);
  lines.forEach((line) => c.writer.writeExtra(` *${line ? ` ${line}` : ""}`, s.line));
  c.writer.writeExtra(" */", s.line);
}

/** Defaults that Python computes once, where the function is defined, become constants before it. */
export function hoistDefaults(c: Emitter, info: FunctionInfo, name: string): void {
  for (const param of info.def.params) {
    // In TypeScript a default sees the parameters and not what they shadow.
    const isShadowed = param.default && someExpression(param.default, (each) => each.type === "Name" && info.def.params.some((other) => other.name === each.id));
    if (!param.default || (isInlineDefault(c, param.default) && !isShadowed)) continue;
    const constant = c.fresh(`${name}_${param.name}`);
    c.hoistedDefaults.set(param, constant);
    const type = c.typeOf(param.default);
    const isEmpty = ["List", "Dict"].includes(param.default.type) || (param.default.type === "Call" && param.default.args.length === 0);
    const annotation = isEmpty && isNameable(type) && isOnly(type, "list", "dict", "set") ? `: ${c.typeText(type)}` : "";
    if (readsClassName(c, param.default)) {
      c.writer.writeExtra(`let ${constant}!: ${c.typeText(type)};`, param.line);
      continue;
    }
    const value = proper(c, param.default);
    flushPending(c, param.line);
    c.writer.writeExtra(`const ${constant}${annotation} = ${value};`, param.line);
  }
}

/** Writes, in the class body, the defaults of a method that use names of the class. */
export function defaultsInClass(c: Emitter, info: FunctionInfo): void {
  for (const param of info.def.params) {
    const constant = c.hoistedDefaults.get(param);
    if (constant && readsClassName(c, param.default!)) c.writer.writeExtra(`static { ${constant} = ${proper(c, param.default!)}; }`, param.line);
  }
}

export function readsClassName(c: Emitter, e: Expression): boolean {
  return someExpression(e, (each) => each.type === "Name" && c.symbol(each)?.scope.kind === "class");
}

export function isInlineDefault(c: Emitter, e: Expression): boolean {
  switch (e.type) {
    case "Int": case "Float": case "Str": case "Constant": case "Bytes": return true;
    case "UnaryOp": return isInlineDefault(c, e.operand);
    case "Tuple": return e.elements.every((each) => isInlineDefault(c, each));
    case "Name": {
      const variable = c.variableOf(e);
      if (c.symbol(e)?.scope.kind === "class" && c.evaluation.reassigned.has(e.id)) return false;
      return !variable || (variable.bindings.length === 1 && !variable.symbol.assignedElsewhere && !variable.symbol.isParameter);
    }
    case "Attribute": return ["module", "class"].includes(c.typeOf(e.value).kind) && c.typeOf(e).kind !== "unknown";
    default: return false;
  }
}

/** Writes `head(params): Result { body }tail`; `receiver` is the type of `this` where the compiler cannot know it. */
export function writeFunction(c: Emitter, info: FunctionInfo, head: string, tail: string, line: number, receiver: string | null = null): void {
  const def = info.def as FunctionDef;
  const { parameters, prologue } = emitParameters(c, info);
  const context = contextFor(c, info, false);
  const generic = c.wrapping(info)?.param ? "<A extends unknown[], R>" : "";
  const opening = c.writer.lineCount;
  c.writer.write(`${head}${generic}(${receiver === null ? "" : `this: ${receiver}${parameters === "" ? "" : ", "}`}${parameters})${resultAnnotation(c, info)} {`, line);
  if (line !== def.line) c.writer.alias(def.line);
  c.writer.indent();
  inFunction(c, context, () => {
    if (context.selfAlias) c.writer.writeExtra(`const ${context.selfAlias} = this;`, def.line);
    for (const each of prologue) c.writer.writeExtra(each, def.line);
    emitBlock(c, def.body, def);
    if (needsFinalReturn(c, info)) c.writer.writeExtra("return null;", def.endLine);
  });
  c.writer.dedent();
  c.writer.writeExtra(`}${tail}`, def.endLine);
  mayBeShort(c, def, opening);
}

/** A short function is one line, which stands for its body: where it begins, the runtime must find above it (`python/written-functions.ts`). */
export function mayBeShort(c: Emitter, def: FunctionDef, opening: number): void {
  const { length } = def.decorators;
  const isPlain = def.decorators.every(({ line, endLine }, index) => line === endLine && line === def.line - length + index) && def.params.every((param) => param.line === def.line);
  const { docstring } = def;
  if (isPlain && !docstring?.value.includes("\n")) c.writer.mayBeShort(opening, "function");
}

/** A function that gives a value at one end and nothing at the other gives null there. */
function needsFinalReturn(c: Emitter, info: FunctionInfo): boolean {
  if (info.scope?.isGenerator) return false;
  const result = info.returns.type;
  return c.mayBeNone(result) && members(result).length > 1 && !endsSurely((info.def as FunctionDef).body);
}

function endsSurely(block: FunctionDef["body"]): boolean {
  const last = block.at(-1);
  if (!last) return false;
  if (last.type === "Return" || last.type === "Raise") return true;
  if (last.type === "If") return last.orelse.length > 0 && endsSurely(last.body) && endsSurely(last.orelse);
  if (last.type === "Match") return last.cases.some(({ pattern, guard }) => guard === null && isIrrefutable(pattern)) && last.cases.every(({ body }) => endsSurely(body));
  if (last.type === "With") return endsSurely(last.body) && !last.items.some((item) => item.context.type === "Call" && decoratorName(item.context) === "suppress");
  if (last.type === "Try") return (last.finalbody.length > 0 && endsSurely(last.finalbody)) || (endsSurely(last.orelse.length > 0 ? last.orelse : last.body) && last.handlers.every((handler) => endsSurely(handler.body)));
  if (last.type === "While") return last.test.type === "Constant" && last.test.value === "True" && !JSON.stringify(last.body, (key, value: unknown) => (typeof value === "bigint" ? String(value) : value)).includes('"type":"Break"');
  return false;
}

export function contextFor(c: Emitter, info: FunctionInfo, isArrow: boolean): FunctionContext {
  if (info.owner && info.kind !== "static") {
    const [self] = info.def.params;
    const symbol = self ? c.symbol(self) ?? null : null;
    const needsAlias = symbol !== null && symbol.captured && usedByInnerFunction(c, info, symbol);
    return { info, self: symbol, thisIsSelf: true, selfAlias: needsAlias ? c.local("self") : null };
  }
  return { info, self: null, thisIsSelf: isArrow && c.function.thisIsSelf, selfAlias: isArrow ? c.function.selfAlias : null };
}

/** Whether a function statement inside a method uses the method's `self`; arrows see `this` itself. */
function usedByInnerFunction(c: Emitter, info: FunctionInfo, self: FunctionContext["self"]): boolean {
  for (const other of c.inference.functions.values()) {
    if (other === info || other.def.type !== "FunctionDef" || !isWithin(other, info)) continue;
    for (const [node, symbol] of c.inference.scopes.symbols) if (symbol === self && node.line >= other.def.line && node.line <= other.def.endLine) return true;
  }
  return false;
}

function isWithin(inner: FunctionInfo, outer: FunctionInfo): boolean {
  for (let scope = inner.scope?.parent; scope; scope = scope.parent) if (scope === outer.scope) return true;
  return false;
}

export function inFunction(c: Emitter, context: FunctionContext, write: () => void): void {
  const state = { loops: c.loops.splice(0), caught: c.caught.splice(0) };
  c.functions.push(context);
  write();
  c.functions.pop();
  c.loops.push(...state.loops);
  c.caught.push(...state.caught);
}

// ------------------------------------------------------------------------------------------------------------ parameters

export function emitParameters(c: Emitter, info: FunctionInfo): { parameters: string; prologue: readonly string[] } {
  const def = info.def;
  const isMethod = info.owner !== null && info.kind !== "static";
  const params = def.params.slice(isMethod ? 1 : 0);
  const list: string[] = [];
  const prologue: string[] = [];
  const keywordOnly = params.filter((param) => param.kind === "keyword");
  const rest = params.find((param) => param.kind === "*");
  const extra = params.find((param) => param.kind === "**");
  for (const param of params) if (param.kind === "either" || param.kind === "positional") list.push(emitParameter(c, info, param));
  if (rest) {
    const name = parameterName(c, rest);
    const type = restType(c, info, rest);
    if (keywordOnly.length > 0 || (extra && !carriesKeywords(c, info))) {
      const all = c.fresh("parameters");
      list.push(`...${all}: unknown[]`);
      const options = keywordOnly.length > 0 ? c.fresh("options") : "";
      const named = extra ? c.typeText(typeOfParameter(c, info, extra)) : `${c.imports.pythonType("Dict")}<string, unknown>`;
      prologue.push(`${keywordFor(c, extra ? [rest, extra] : [rest])} [${name}, ${extra ? parameterName(c, extra) : options}] = ${c.python("split_arguments")}(${all}${keywordOnly.some((param) => !param.default) ? `, ${stringLiteral(qualnameOf(info.scope!))}` : ""}) as [readonly ${type}, ${named}];`);
      keywordOnly.forEach((param) => prologue.push(`${keywordFor(c, [param])} ${parameterName(c, param)} = ${c.python("take")}(${extra ? parameterName(c, extra) : options}, "${param.name}"${param.default ? `, ${defaultText(c, param)}` : ""}) as ${c.typeText(typeOfParameter(c, info, param))};`));
    } else if (needsTuple(c, rest)) {
      list.push(`...${name}_: ${type}`);
      prologue.push(`${keywordFor(c, [rest])} ${name} = ${c.python("tuple")}(...${name}_);`);
    } else list.push(`...${name}: ${type}`);
    return { parameters: laid(list), prologue };
  }
  if (extra) {
    const name = parameterName(c, extra);
    const options = c.fresh("options");
    list.push(`${options}: Record<string, ${c.typeText(c.inference.flow.variableOf.get(extra) ? valueType(c, extra) : { kind: "unknown" })}> = {}`);
    if (keywordOnly.length > 0) {
      const taken = keywordOnly.map((param) => `${param.name}${parameterName(c, param) === param.name ? "" : `: ${parameterName(c, param)}`}${param.default ? ` = ${defaultText(c, param)}` : ""}`);
      const others = c.fresh("others");
      prologue.push(`${keywordFor(c, keywordOnly)} { ${taken.join(", ")}, ...${others} } = ${options};`, `${keywordFor(c, [extra])} ${name} = ${c.python("dict")}(${others});`);
    } else prologue.push(`${keywordFor(c, [extra])} ${name} = ${c.python("dict")}(${options});`);
  } else if (keywordOnly.length > 0) {
    const names = keywordOnly.map((param) => `${param.name === parameterName(c, param) ? param.name : `${param.name}: ${parameterName(c, param)}`}${param.default ? ` = ${defaultText(c, param)}` : ""}`);
    const types = keywordOnly.map((param) => `${param.name}${param.default ? "?" : ""}: ${c.typeText(typeOfParameter(c, info, param))}`);
    list.push(`{ ${names.join(", ")} }: { ${types.join("; ")} }${keywordOnly.every((param) => param.default) ? " = {}" : ""}`);
  }
  return { parameters: laid(list), prologue };
}

/** How parameters are declared that a function takes from its arguments itself: the body may assign them. */
function keywordFor(c: Emitter, params: readonly Parameter[]): "const" | "let" {
  const isAssigned = (param: Parameter): boolean => {
    const symbol = c.symbol(param);
    return symbol !== undefined && (symbol.assignedElsewhere || c.inference.flow.variables.some((each) => each.symbol === symbol && each.bindings.some((node) => node !== param)));
  };
  return params.some(isAssigned) ? "let" : "const";
}

function laid(list: readonly string[]): string {
  return list.join(", ");
}

function valueType(c: Emitter, param: Parameter): Type {
  const type = c.variableType(c.variableOf(param)!);
  return type.kind === "dict" ? type.value.type : { kind: "unknown" };
}

function parameterName(c: Emitter, param: Parameter): string {
  const symbol = c.symbol(param);
  return symbol ? c.symbolName(symbol) : c.name(param.name);
}

function restType(c: Emitter, info: FunctionInfo, rest: Parameter): string {
  if (c.wrapping(info)?.wrapper === info) return "A";
  const type = c.parameterType(info, rest);
  const item = c.typeText(type.kind === "tupleOf" ? type.of.type : { kind: "unknown" });
  return / [|&] |=>/.test(item) ? `(${item})[]` : `${item}[]`;
}

/** Whether a `*args` is seen as a whole, so that it must be a tuple and not an array. */
function needsTuple(c: Emitter, rest: Parameter): boolean {
  const variable = c.variableOf(rest);
  return variable?.references.some(({ node, isBinding }) => !isBinding && !c.tupleSafe.has(node)) ?? false;
}

function typeOfParameter(c: Emitter, info: FunctionInfo, param: Parameter): Type {
  return c.parameterType(info, param);
}

function emitParameter(c: Emitter, info: FunctionInfo, param: Parameter): string {
  const name = parameterName(c, param);
  const type = typeOfParameter(c, info, param);
  const wrapping = c.wrapping(info);
  if (wrapping?.param === param) return `${name}: (...args: A) => ${wrapping.waits ? "Promise<R>" : "R"}`;
  if (!param.default && c.contextual.has(info.def)) return name;
  if (!param.default) return `${name}: ${c.typeText(type)}`;
  const value = defaultText(c, param);
  const own = c.typeText(c.typeOf(param.default));
  // Inside a decorator's call the compiler would take the type from the decorator.
  const decorated = info.def.type === "FunctionDef" && info.def.decorators.length > 0 && info.owner === null;
  const annotation = decorated ? `: ${c.typeText(type)}` : own === c.typeText(type) && param.default.type !== "Constant" && !c.hoistedDefaults.has(param) ? "" : param.default.type === "Constant" && own === c.typeText(type) && own !== "null" ? "" : `: ${c.typeText(type)}`;
  return `${name}${annotation} = ${value}`;
}

function defaultText(c: Emitter, param: Parameter): string {
  return c.hoistedDefaults.get(param) ?? proper(c, param.default!);
}

function resultAnnotation(c: Emitter, info: FunctionInfo): string {
  const { isAsync, isGenerator } = info.scope!;
  if (isGenerator) return `: ${isAsync ? "AsyncGenerator" : "Generator"}<${c.typeText(info.yields.type)}>`;
  if (c.wrapping(info) || c.makesWrapper(info)) return "";
  const gives = info.returns.type.kind === "never" && returnsValue((info.def as FunctionDef).body);
  const result = gives ? "unknown" : c.resultText(info.returns.type);
  return `: ${isAsync ? `Promise<${result}>` : result}`;
}

function returnsValue(block: FunctionDef["body"]): boolean {
  return block.some((s) => (s.type === "Return" && s.value !== null) || blocksOf(s).some(returnsValue));
}

// --------------------------------------------------------------------------------------------------------------- lambdas

export function emitLambda(c: Emitter, e: Lambda): Code {
  const info = functionInfo(c.inference, e);
  for (const param of e.params) {
    if (!param.default) continue;
    const symbol = c.symbol(param)!;
    // `lambda i=i: …`: in TypeScript a default cannot see the name that it shadows.
    if (someExpression(param.default, (each) => each.type === "Name" && each.id === param.name)) c.aliases.set(symbol, c.fresh(`${param.name}_`));
    if (!isInlineDefault(c, param.default) && !isConstantName(c, param.default)) {
      const constant = c.fresh(param.name);
      c.hoistedDefaults.set(param, constant);
      c.pending.push(`const ${constant} = ${proper(c, param.default)};`);
    }
  }
  const { parameters, prologue: taken } = emitParameters(c, info);
  let prologue = taken;
  const context = contextFor(c, info, true);
  let body = "";
  inFunction(c, context, () => {
    body = properExpression(c, e.body).text;
  });
  const own = [...(info.scope?.symbols.values() ?? [])].filter((symbol) => !symbol.isParameter).map((symbol) => `let ${c.symbolName(symbol)};`);
  if (own.length > 0) prologue = [...prologue, ...own];
  if (info.scope?.isGenerator) c.fail(e, "a lambda that yields cannot be ported", "write a def");
  const arrow = prologue.length > 0 ? `(${parameters}) => { ${prologue.join(" ")} return ${body}; }` : `(${parameters}) => ${body.startsWith("{") ? `(${body})` : body}`;
  return needsNote(c, e) ? primary(noteOf(c, arrow, e)) : code(arrow, precedence.assignment);
}

/** A name that keeps its value: declared const, so that each turn of a loop has its own. */
function isConstantName(c: Emitter, e: Expression): boolean {
  if (e.type !== "Name") return false;
  const variable = c.variableOf(e);
  return variable !== undefined && variable.bindings.length === 1 && c.declarationOf(variable.bindings[0]!) === "const";
}

