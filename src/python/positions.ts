// Which part of its line a frame is at. The porter says where the operations of the Python stand (porter/positions.ts);
// the engine says in which column of the lowered text a frame is, and so which of them it is in. Where the two cannot be
// brought together no part of the line is pointed at: a mark in the wrong place is worse than none.
//
// Runs inside QuickJS. No DOM, no Node.
import type { Frame } from "./exceptions.ts";
import { frameLine } from "./frames.ts";
import { loweredLines, type Position, positions, pythonLine } from "./source.ts";

/** What a port writes for operations that are functions in it, by the functions' names. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  add: /^operator \+$/, sub: /^operator -$/, mul: /^operator \*$/, div: /^operator \/$/, floordiv: /^operator \/\/$/, mod: /^operator %$/,
  pow: /^operator \*\*$/, neg: /^unary -$/, at: /^item$/, set_at: /^item$/, del_at: /^item$/, slice: /^item$/,
  lt: /^compare <$/, le: /^compare <=$/, gt: /^compare >$/, ge: /^compare >=$/, eq: /^compare ==$/, contains: /^compare (?:not )?in$/,
  raise: /^raise$/, raiseCaught: /^raise$/, enter: /^with$/, exit: /^with$/, iter: /^iterate$/,
};

/**
 * Where `frame` is, or null. `missing` is the name of what was asked for in vain there, an attribute or a variable.
 */
export function positionOf(frame: Frame, missing: string | null): Position | null {
  const line = frameLine(frame);
  const here = positions().filter((each) => each.line === line);
  if (here.length === 0) return null;
  const asked = missing === null ? null : only(here.filter(({ what }) => what === `attribute ${missing}`));
  if (asked !== null) return asked;
  if (frame.column === undefined) return only(here.filter(({ what }) => what === "await"));
  const called = calledAt(loweredLines()[frame.line - 1] ?? "", frame.column);
  if (called === null) return null;
  if (called.name === "undefined_name") return only(here.filter(({ what }) => what === `name ${missing}`));
  const { name, isAttribute } = called;
  const written = isAttribute ? undefined : WRITTEN[name];
  const wanted = isAttribute ? `attribute ${name}` : `call ${name}`;
  const candidates = here.filter(({ what }) => what === wanted || written?.test(what) === true);
  if (candidates.length < 2) return only(candidates);
  const columns = columnsOf(frame.line, name, isAttribute);
  if (columns.length !== candidates.length) return null;
  return candidates[columns.findIndex((each) => each.line === frame.line && each.column === called.column)] ?? null;
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

interface Called {
  readonly name: string;
  readonly isAttribute: boolean;
  /** Where its name ends, or the dot before it stands. */
  readonly column: number;
}

/** What stands at a column of lowered text: the engine gives that of a call's bracket, of an attribute's dot, or of the `return` whose value a call makes. */
function calledAt(text: string, column: number): Called | null {
  const here = text.slice(column - 1);
  if (here.startsWith("(")) return callBefore(text, column - 1);
  const attribute = /^\.([\w$]+)/.exec(here)?.[1];
  if (attribute !== undefined) return { name: attribute, isAttribute: true, column };
  const bracket = here.startsWith("return ") ? lastCall(here) : -1;
  return bracket < 0 ? null : callBefore(text, column - 1 + bracket);
}

function callBefore(text: string, bracket: number): Called | null {
  const name = /[\w$]+$/.exec(text.slice(0, bracket))?.[0];
  if (name === undefined) return null;
  const rest = text.slice(bracket);
  // What may be no function is called by a helper.
  const helped = name === "call_" ? /^\((\w+)[,)]/.exec(rest)?.[1] : name === "call" ? /^\(\w+, "(\w+)"/.exec(rest)?.[1] : name;
  return helped === undefined ? null : { name: helped, isAttribute: false, column: bracket };
}

/** The bracket of the call that `return f(x).g(y);` ends with, or -1 where it is no call to the end of the statement. */
function lastCall(text: string): number {
  let open = -1;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[()[\]{};`]/g)) {
    if (token === "`") return -1;
    if (depth === 0 && token === ";") return text[index - 1] === ")" && /^return (?:new )?[\w$.]+\(/.test(text) ? open : -1;
    if (depth === 0) open = index;
    if ("([{".includes(token)) depth++;
    else if (")]}".includes(token)) depth--;
  }
  return -1;
}

/** Where a name is called, or is an attribute, on the lowered lines that stand for the Python line of `line`. */
function columnsOf(line: number, name: string, isAttribute: boolean): { line: number; column: number }[] {
  const python = pythonLine(line);
  const pattern = isAttribute ? new RegExp(`\\.${name}\\b`, "g") : new RegExp(`(?<![\\w$])(?:call_\\(${name}[,)]|call\\(\\w+, "${name}"|${name}\\()`, "g");
  const found: { line: number; column: number }[] = [];
  for (const [index, text] of loweredLines().entries()) {
    if (pythonLine(index + 1) !== python) continue;
    for (const { index: start } of text.matchAll(pattern)) found.push({ line: index + 1, column: isAttribute ? start + 1 : text.indexOf("(", start) });
  }
  return found;
}
