// The lines of an `expect` block to expectations. One line says one thing, in words that read as a sentence would; the
// lines of output that `prints` asks for stand below it, indented.
import type { FindingKind } from "../timeline/index.ts";
import type { Bound, Expectation } from "./expectation.ts";

/** What is wrong with a line; `line` counts from 1. */
export interface ExpectationFault {
  readonly line: number;
  readonly message: string;
}

export interface ParsedExpectations {
  readonly expectations: readonly Expectation[];
  readonly faults: readonly ExpectationFault[];
}

/** The faults that can be forbidden, by the words that forbid them. */
export const forbidden: Readonly<Record<string, FindingKind>> = {
  "does not block the loop": "blocked-loop",
  "awaits every coroutine": "never-awaited",
  "loses no task": "lost-task",
  "does not wait in a row": "one-by-one",
  "asks every task for its exception": "never-retrieved",
};

export function parseExpectations(text: string): ParsedExpectations {
  const expectations: Expectation[] = [];
  const faults: ExpectationFault[] = [];
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? "").trimEnd();
    if (line === "") continue;
    const output = /^prints(?:,? (in any order))?:?$/.exec(line);
    if (output === null) {
      const expectation = parseLine(line);
      if (expectation !== null) expectations.push(expectation);
      else faults.push({ line: index + 1, message: `\`${line}\` is no expectation: the authors’ page lists what may stand here` });
      continue;
    }
    const block: string[] = [];
    const begin = index + 1;
    while (index + 1 < lines.length && /^(?: {2}|\s*$)/.test(lines[index + 1] ?? "")) block.push((lines[++index] ?? "").slice(2).trimEnd());
    while (block.at(-1) === "") block.pop();
    if (block.length === 0) faults.push({ line: begin, message: "no output follows: indent its lines by two spaces" });
    expectations.push({ kind: "output", lines: block, inOrder: output[1] === undefined });
  }
  if (expectations.length === 0 && faults.length === 0) faults.push({ line: 1, message: "nothing is expected: say what the program must do" });
  return { expectations, faults };
}

const number = String.raw`(?<how>at most |at least |)(?<number>\d+(?:\.\d+)?)`;
const quoted = (name: string): string => String.raw`"(?<${name}>(?:[^"\\]|\\.)+)"`;

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Expectation;
}

const forms: readonly Form[] = [
  form(`never prints ${quoted("line")}`, ({ line }) => ({ kind: "line", pattern: unquoted(line), times: { least: 0, most: 0 } })),
  form(`prints ${quoted("line")}`, ({ line }) => ({ kind: "line", pattern: unquoted(line), times: { least: 1, most: Infinity } })),
  form(`prints ${quoted("line")} ${number} times?`, ({ line, ...rest }) => ({ kind: "line", pattern: unquoted(line), times: bound(rest) })),
  form(`prints ${quoted("first")} before ${quoted("then")}`, ({ first, then }) => ({ kind: "before", first: unquoted(first), then: unquoted(then) })),
  form(String.raw`prints ${quoted("line")} (?<how>at|by|not before) (?<number>\d+(?:\.\d+)?) s`, ({ line, how, number: text }) => ({
    kind: "moment",
    pattern: unquoted(line),
    at: { least: how === "by" ? 0 : Number(text), most: how === "not before" ? Infinity : Number(text) },
  })),
  form(`takes ${number} s`, (groups) => ({ kind: "duration", length: bound(groups) })),
  form(`${number} at once from ${quoted("from")} to ${quoted("to")}`, ({ from, to, ...rest }) => ({ kind: "together", from: unquoted(from), to: unquoted(to), most: bound(rest) })),
  form(String.raw`makes ${number} tasks?(?: of (?<of>[\w.]+))?`, ({ of, ...rest }) => ({ kind: "tasks", of: of ?? null, count: bound(rest) })),
  form(`cancels ${number} tasks?`, (groups) => ({ kind: "cancelled", count: bound(groups) })),
  form(String.raw`raises (?<type>[\w.]+)`, ({ type = "" }) => ({ kind: "raises", type })),
  form(String.raw`(?<not>does not use|uses) (?<name>[\w.]+)`, ({ not, name = "" }) => ({ kind: "name", name, wanted: not === "uses" })),
];

function form(pattern: string, read: Form["read"]): Form {
  return { pattern: new RegExp(`^${pattern}$`, "u"), read };
}

function parseLine(line: string): Expectation | null {
  const finding = Object.hasOwn(forbidden, line) ? forbidden[line] : undefined;
  if (finding !== undefined) return { kind: "no-finding", finding };
  for (const { pattern, read } of forms) {
    const match = pattern.exec(line);
    if (match !== null) return read(match.groups ?? {});
  }
  return null;
}

function bound({ how, number: text }: Readonly<Record<string, string | undefined>>): Bound {
  const value = Number(text);
  if (how === "at most ") return { least: 0, most: value };
  return { least: value, most: how === "at least " ? Infinity : value };
}

function unquoted(text = ""): string {
  return text.replace(/\\(.)/g, "$1");
}
