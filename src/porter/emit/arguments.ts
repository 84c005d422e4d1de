// Arguments in the order in which TypeScript takes them: positions first, keyword-only ones in one trailing object.
import type { Call, Expression, Keyword, Parameters } from "../syntax.ts";
import { type FunctionInfo, type Type } from "../types.ts";
import type { Emitter } from "./emitter.ts";
import { laidOut, proper, text } from "./expressions.ts";
import { stringLiteral } from "./literals.ts";
import { forwardedParameter } from "./wrappings.ts";

interface Piece {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
}

type Emit = (e: Expression) => string;

/** `f(*args, **kwargs)` where `...args` already carries the keyword object that came with the call. */
function handsOn(c: Emitter, e: Call): Call {
  const last = e.keywords[0];
  if (e.keywords.length !== 1 || last?.name !== null || last.value.type !== "Name" || !c.forwarded.has(last.value)) return e;
  const extra = c.variableOf(last.value);
  const param = extra?.bindings[0];
  if (!extra || !param || !("kind" in param) || !extra.references.every(({ node, isBinding }) => isBinding || c.forwarded.has(node))) return e;
  return { ...e, keywords: [] };
}

/** The text between a call's parentheses for a function of the program. */
export function argumentsFor(c: Emitter, call: Call, info: FunctionInfo, params: Parameters): string {
  const e = handsOn(c, call);
  return join(e, arrangeForwarded(c, e, info, params) ?? arrange(c, e, params, info.name));
}

/**
 * Arguments of a call whose function hands `*args, **kwargs` on to a function that it is given: keywords find their
 * places among that one's parameters. null where nothing is handed on by name.
 */
function arrangeForwarded(c: Emitter, e: Call, info: FunctionInfo, params: Parameters): Piece[] | null {
  if (e.keywords.length === 0 || e.args.some((arg) => arg.type === "Starred")) return null;
  const param = forwardedParameter(c.inference, info);
  const own = params.filter((each) => each.kind === "either" || each.kind === "positional");
  const at = param ? own.indexOf(param) : -1;
  const target = e.args[at] ? c.typeOf(e.args[at]) : null;
  if (target?.kind !== "function" || target.info.module || e.args.length < own.length) return null;
  const named = (keyword: Keyword): boolean => params.some((each) => each.kind === "keyword" && each.name === keyword.name);
  const outer: Call = { ...e, args: e.args.slice(0, own.length), keywords: [] };
  const inner: Call = { ...e, args: e.args.slice(own.length), keywords: e.keywords.filter((keyword) => !named(keyword)) };
  const options = optionsObject(c, e.keywords.filter(named), (arg) => proper(c, arg));
  const pieces = [...arrange(c, outer, own, info.name), ...arrange(c, inner, callerParams(target.info, target.bound), target.info.name)];
  return options ? [...pieces, options] : pieces;
}

/** The text between the parentheses of a call that takes keywords as they are: library code, unknown code. */
export function plainArguments(c: Emitter, call: Call, emit: Emit = (arg) => proper(c, arg)): string {
  const e = handsOn(c, call);
  const pieces = e.args.map((arg): Piece => piece(arg, arg.type === "Starred" ? text(c, arg) : emit(arg)));
  const options = optionsObject(c, e.keywords, emit);
  return join(e, options ? [...pieces, options] : pieces);
}

function piece(at: Expression | Keyword, written: string): Piece {
  return { text: written, line: at.line, endLine: at.endLine };
}

function join(e: Call, pieces: readonly Piece[]): string {
  return laidOut(e, pieces, (each) => each.text, e.func.endLine);
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** `{ name: value }` of keyword arguments; null when there are none. */
function optionsObject(c: Emitter, keywords: readonly Keyword[], emit: Emit): Piece | null {
  const [first] = keywords;
  if (!first) return null;
  if (keywords.length === 1 && first.name === null) return piece(first, `${c.python("keywords")}(${text(c, first.value)})`);
  const entries = keywords.map((keyword) => {
    if (keyword.name === null) return piece(keyword, `...${c.python("keywords")}(${text(c, keyword.value)})`);
    const value = emit(keyword.value);
    const key = identifier.test(keyword.name) ? keyword.name : stringLiteral(keyword.name);
    return piece(keyword, value === key ? key : `${key}: ${value}`);
  });
  const breaks = entries.some((entry, index) => index > 0 && entry.line > entries[index - 1]!.endLine);
  const list = laidOut({ line: first.line, endLine: breaks ? entries.at(-1)!.endLine : first.line }, entries, (entry) => entry.text);
  return { text: breaks ? `{ ${list} }` : `{ ${list} }`, line: first.line, endLine: entries.at(-1)!.endLine };
}

/** Puts arguments where the parameters are; absent ones before a given one become `undefined`. */
function arrange(c: Emitter, e: Call, params: Parameters, name: string): Piece[] {
  const positional = params.filter((param) => param.kind === "either" || param.kind === "positional");
  const rest = params.find((param) => param.kind === "*");
  const extra = params.find((param) => param.kind === "**");
  const pieces: (Piece | null)[] = [];
  const spread = e.args.some((arg) => arg.type === "Starred");
  for (const arg of e.args) pieces.push(piece(arg, arg.type === "Starred" ? text(c, arg) : proper(c, arg)));
  if (!spread && e.args.length > positional.length && !rest) {
    const most = positional.length;
    c.fail(e, `${name}() takes ${most === 0 ? "0 positional arguments" : `${most} positional argument${most === 1 ? "" : "s"}`} but ${e.args.length} ${e.args.length === 1 ? "was" : "were"} given`);
  }
  const options: Keyword[] = [];
  const moved: { index: number; keyword: Keyword }[] = [];
  for (const keyword of e.keywords) {
    if (keyword.name === null) {
      const names = positional.slice(e.args.length).map((param) => stringLiteral(param.name));
      if (names.length === 0 || extra || spread) options.push(keyword);
      else pieces.push(piece(keyword, `...${c.python("by_name")}(${text(c, keyword.value)}, ${names.join(", ")})`));
      continue;
    }
    const index = positional.findIndex((param) => param.name === keyword.name && param.kind === "either");
    if (index < 0) {
      if (!extra && !params.some((param) => param.kind === "keyword" && param.name === keyword.name)) c.fail(keyword, `${name}() got an unexpected keyword argument '${keyword.name}'`);
      options.push(keyword);
    } else {
      if (index < e.args.length && !spread) c.fail(keyword, `${name}() got multiple values for argument '${keyword.name}'`);
      if (spread) c.fail(keyword, `'${keyword.name}' cannot be passed by name after *arguments`, "pass it by position");
      moved.push({ index, keyword });
    }
  }
  checkOrder(c, moved);
  for (const { index, keyword } of moved) {
    while (pieces.length < index) pieces.push(null);
    pieces[index] = piece(keyword, proper(c, keyword.value));
  }
  const unpacks = spread || e.keywords.some((keyword) => keyword.name === null);
  if (!unpacks) {
    const missing = positional.filter((param, index) => !param.default && !pieces[index]).map((param) => `'${param.name}'`);
    if (missing.length > 0) c.fail(e, `${name}() missing ${missing.length} required positional argument${missing.length === 1 ? "" : "s"}: ${list(missing)}`);
    const absent = params.filter((param) => param.kind === "keyword" && !param.default && !options.some((keyword) => keyword.name === param.name)).map((param) => `'${param.name}'`);
    if (absent.length > 0) c.fail(e, `${name}() missing ${absent.length} required keyword-only argument${absent.length === 1 ? "" : "s"}: ${list(absent)}`);
  }
  const object = optionsObject(c, options, (arg) => proper(c, arg));
  // The object's place is after all positional parameters.
  if (object && !spread) while (pieces.length < positional.length) pieces.push(null);
  if (object) pieces.push(object);
  const at = { line: e.func.endLine, endLine: e.func.endLine };
  return pieces.map((each, index) => each ?? { text: "undefined", line: pieces[index - 1]?.endLine ?? at.line, endLine: pieces[index - 1]?.endLine ?? at.line });
}

function list(names: readonly string[]): string {
  if (names.length < 3) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}

/** Python evaluates arguments as written: those that do something must be in the order of the parameters. */
function checkOrder(c: Emitter, moved: readonly { readonly index: number; readonly keyword: Keyword }[]): void {
  const acting = moved.filter(({ keyword }) => !c.isSimple(keyword.value));
  for (let i = 1; i < acting.length; i++) {
    if (acting[i]!.index < acting[i - 1]!.index) c.fail(acting[i]!.keyword, "keyword arguments with effects stand in another order than the parameters", "write the arguments in the order of the parameters");
  }
}

/** The parameters that a caller sees: without the receiver. */
export function callerParams(info: FunctionInfo, bound: Type | null): Parameters {
  const skip = info.owner !== null && info.kind !== "static" && (bound !== null || info.kind === "class") ? 1 : 0;
  return info.def.params.slice(skip);
}
