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
  const inside = [...c.inference.functions.values()].find((info) => info.def.params.some((each) => each === param));
  if (!inside || !carriesKeywords(c, inside)) return e;
  return { ...e, keywords: [] };
}

/** Whether a function's rest parameter is written as `...args` with the keyword object still in it: where nothing but `f(*args, **kwargs)` sees it. */
export function carriesKeywords(c: Emitter, info: FunctionInfo): boolean {
  const rest = info.def.params.find((param) => param.kind === "*");
  const extra = info.def.params.find((param) => param.kind === "**");
  if (!rest || !extra || info.def.params.some((param) => param.kind === "keyword")) return false;
  return c.onlyForwards(extra) && (!c.variableOf(rest) || c.onlyForwards(rest));
}

/**
 * Whether a call can be written with its arguments in their places. What cannot is left to the runtime: arguments that do
 * not fit and raise, `**` and names after `*`, names in another order than that of the parameters.
 */
export function fits(c: Emitter, call: Call, info: FunctionInfo | null, params: Parameters): boolean {
  const e = handsOn(c, call);
  if (info && c.forwardsWhole(info) && forwardedParameter(c.inference, info)) return true;
  const positional = params.filter((param) => param.kind === "either" || param.kind === "positional");
  const takesMore = params.some((param) => param.kind === "*");
  const extra = params.some((param) => param.kind === "**");
  const spread = e.args.some((arg) => arg.type === "Starred");
  const unpacks = e.keywords.some((keyword) => keyword.name === null);
  if (unpacks) return e.keywords.length === 1 && extra && params.length === 1;
  if (!spread && e.args.length > positional.length && !takesMore) return false;
  const places = e.keywords.map((keyword) => positional.findIndex((param) => param.name === keyword.name && param.kind === "either"));
  if (places.some((place) => place >= 0 && (spread || place < e.args.length))) return false;
  if (e.keywords.some((keyword, index) => places[index]! < 0 && !extra && !params.some((param) => param.kind === "keyword" && param.name === keyword.name))) return false;
  if (params.some((param) => param.kind === "keyword" && !param.default && !e.keywords.some((keyword) => keyword.name === param.name))) return false;
  const acting = e.keywords.flatMap((keyword, index) => (c.isSimple(keyword.value) ? [] : [places[index]! < 0 ? positional.length : places[index]!]));
  if (acting.some((place, index) => index > 0 && place < acting[index - 1]!)) return false;
  return spread || positional.every((param, index) => param.default !== null || index < e.args.length || places.includes(index));
}

/** The text between a call's parentheses for a function of the program. */
export function argumentsFor(c: Emitter, call: Call, info: FunctionInfo | null, params: Parameters): string {
  const e = handsOn(c, call);
  return join(e, (info && arrangeForwarded(c, e, info, params)) ?? arrange(c, e, params));
}

/**
 * Arguments of a call whose function hands `*args, **kwargs` on to a function that it is given: keywords find their
 * places among that one's parameters. null where nothing is handed on by name.
 */
function arrangeForwarded(c: Emitter, e: Call, info: FunctionInfo, params: Parameters): Piece[] | null {
  if (e.keywords.length === 0 || e.args.some((arg) => arg.type === "Starred")) return null;
  const param = c.forwardsWhole(info) ? forwardedParameter(c.inference, info) : null;
  const own = params.filter((each) => each.kind === "either" || each.kind === "positional");
  const at = param ? own.indexOf(param) : -1;
  const target = e.args[at] ? c.typeOf(e.args[at]) : null;
  if (target?.kind !== "function" || target.info.module || e.args.length < own.length) return null;
  const named = (keyword: Keyword): boolean => params.some((each) => each.kind === "keyword" && each.name === keyword.name);
  const outer: Call = { ...e, args: e.args.slice(0, own.length), keywords: [] };
  const inner: Call = { ...e, args: e.args.slice(own.length), keywords: e.keywords.filter((keyword) => !named(keyword)) };
  const options = optionsObject(c, e.keywords.filter(named), (arg) => proper(c, arg));
  const pieces = [...arrange(c, outer, own), ...arrange(c, inner, callerParams(target.info, target.bound))];
  return options ? [...pieces, options] : pieces;
}

/** The text between the parentheses of a call that takes keywords as they are: library code, unknown code. */
export function plainArguments(c: Emitter, call: Call, emit: Emit = (arg) => proper(c, arg)): string {
  const e = handsOn(c, call);
  const pieces = e.args.map((arg): Piece => piece(arg, arg.type === "Starred" ? text(c, arg) : emit(arg)));
  const options = mergedKeywords(c, e, emit) ?? optionsObject(c, e.keywords, emit);
  return join(e, options ? [...pieces, options] : pieces);
}

/** Keywords of which some come from dicts: the same may come twice, which raises. null where there is one source. */
function mergedKeywords(c: Emitter, e: Call, emit: Emit): Piece | null {
  const [first, second] = e.keywords;
  if (!first || !second || e.keywords.every((keyword) => keyword.name !== null)) return null;
  const groups: Keyword[][] = [];
  for (const keyword of e.keywords) {
    const last = groups.at(-1);
    if (last && keyword.name !== null && last[0]!.name !== null) last.push(keyword);
    else groups.push([keyword]);
  }
  const sources = groups.map((group) => (group[0]!.name === null ? text(c, group[0]!.value) : optionsObject(c, group, emit)!.text));
  return { text: `${c.python("merged_keywords")}(${stringLiteral(fullName(c, e.func))}, ${sources.join(", ")})`, line: first.line, endLine: e.keywords.at(-1)!.endLine };
}

/** What CPython calls a function in messages about its keywords. */
function fullName(c: Emitter, callee: Expression): string {
  const type = c.typeOf(callee);
  const own = callee.type === "Attribute" ? callee.attr : callee.type === "Name" ? callee.id : "function";
  if (type.kind !== "function" && type.kind !== "class") return c.symbol(callee) ? `__main__.${own}` : own;
  const { info } = type;
  const name = type.kind === "function" && type.info.owner ? `${type.info.owner.name}.${info.name}` : info.name;
  return info.module === "builtins" ? name : `${info.module ?? "__main__"}.${name}`;
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
function arrange(c: Emitter, e: Call, params: Parameters): Piece[] {
  const positional = params.filter((param) => param.kind === "either" || param.kind === "positional");
  const pieces: (Piece | null)[] = [];
  const spread = e.args.some((arg) => arg.type === "Starred");
  for (const arg of e.args) pieces.push(piece(arg, arg.type === "Starred" ? text(c, arg) : proper(c, arg)));
  const options: Keyword[] = [];
  const moved: { index: number; keyword: Keyword }[] = [];
  for (const keyword of e.keywords) {
    if (keyword.name === null) {
      options.push(keyword);
      continue;
    }
    const index = positional.findIndex((param) => param.name === keyword.name && param.kind === "either");
    if (index < 0) options.push(keyword);
    else moved.push({ index, keyword });
  }
  for (const { index, keyword } of moved) {
    while (pieces.length < index) pieces.push(null);
    pieces[index] = piece(keyword, proper(c, keyword.value));
  }
  const object = optionsObject(c, options, (arg) => proper(c, arg));
  // The object's place is after all positional parameters.
  if (object && !spread) while (pieces.length < positional.length) pieces.push(null);
  if (object) pieces.push(object);
  const at = { line: e.func.endLine, endLine: e.func.endLine };
  return pieces.map((each, index) => each ?? { text: "undefined", line: pieces[index - 1]?.endLine ?? at.line, endLine: pieces[index - 1]?.endLine ?? at.line });
}

/** The parameters that a caller sees: without the receiver. */
export function callerParams(info: FunctionInfo, bound: Type | null): Parameters {
  const skip = info.owner !== null && info.kind !== "static" && (bound !== null || info.kind === "class") ? 1 : 0;
  return info.def.params.slice(skip);
}
