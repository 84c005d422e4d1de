// Indentation that a copy-paste lost. Proposes how the lines may have stood, the likeliest first; CPython's parser and a
// run decide between the proposals.
import { Open } from "./code-lines.ts";

interface Statement {
  readonly lines: readonly string[];
  readonly first: string;
  /** Ends with a colon, so that a block follows. */
  readonly opens: boolean;
  readonly comment: boolean;
}

interface Opened {
  readonly word: string;
  readonly isAsync: boolean;
  readonly names: ReadonlySet<string>;
}

interface Guess {
  readonly cost: number;
  readonly depths: readonly number[];
  /** The statement that each open block belongs to, outermost first. */
  readonly open: readonly Opened[];
  /** Whether the last statement ended its block: return, raise, break, continue. */
  readonly ended: boolean;
  readonly mustOpen: boolean;
  /** What the last statement at each depth was, for `else` and its kin. */
  readonly last: readonly string[];
}

const beam = 60;

/** Whether lines open blocks and nothing is indented below them. */
export function lostIndentation(lines: readonly string[]): boolean {
  const statements = statementsOf(lines);
  return statements.some(({ opens }, index) => opens && index + 1 < statements.length && indentOf(statements[index + 1]?.lines[0]) <= indentOf(statements[index]?.lines[0]));
}

/** Proposals, each the whole text, the likeliest first. */
export function indentationGuesses(lines: readonly string[]): string[] {
  const statements = statementsOf(lines.filter((line) => line.trim() !== ""));
  if (statements.length > 400) return [];
  const code = statements.filter(({ comment }) => !comment);
  let guesses: Guess[] = [{ cost: 0, depths: [], open: [], ended: false, mustOpen: false, last: [] }];
  for (const [index, statement] of code.entries()) {
    guesses = guesses.flatMap((guess) => extend(guess, statement, code[index - 1], code[index + 1])).sort((a, b) => a.cost - b.cost).slice(0, beam);
  }
  return guesses.filter(({ mustOpen }) => !mustOpen).map(({ depths }) => layOut(statements, depths));
}

function extend(guess: Guess, statement: Statement, previous: Statement | undefined, next: Statement | undefined): Guess[] {
  const deepest = guess.open.length;
  const depths = guess.mustOpen ? [deepest] : Array.from({ length: deepest + 1 }, (_, depth) => depth);
  return depths.flatMap((depth) => {
    const cost = costOf(guess, statement, depth, previous, next);
    if (cost === null) return [];
    const word = wordOf(statement.first);
    const opened: Opened = { word, isAsync: /^async\s/.test(statement.first), names: boundBy(statement.first) };
    const enclosing = guess.open.slice(0, depth).map((each, index) => (index === depth - 1 ? { ...each, names: new Set([...each.names, ...assignedBy(statement.first)]) } : each));
    return [{
      cost: guess.cost + cost,
      depths: [...guess.depths, depth],
      open: statement.opens ? [...enclosing, opened] : enclosing,
      ended: /^(?:return|raise|break|continue)\b/.test(statement.first),
      mustOpen: statement.opens,
      last: [...guess.last.slice(0, depth), word],
    }];
  });
}

/** How unlikely a statement is at a depth; null when it cannot stand there. */
function costOf(guess: Guess, { first, opens }: Statement, depth: number, previous: Statement | undefined, next: Statement | undefined): number | null {
  const word = wordOf(first);
  const enclosing = guess.open.slice(0, depth);
  const inner = enclosing.at(-1);
  const deepest = guess.open.length;
  const functions = enclosing.filter((each) => each.word === "def");
  const before = guess.last[depth];
  let cost = (deepest - depth) * 0.6;
  if (/^(?:else|elif)$/.test(word)) {
    if (depth >= deepest && !guess.mustOpen) return null;
    return before !== undefined && /^(?:if|elif|for|while|except)$/.test(before) && !(word === "elif" && !/^(?:if|elif)$/.test(before)) ? cost : null;
  }
  if (word === "except") return /^(?:try|except)$/.test(before ?? "") ? cost : null;
  if (word === "finally") return /^(?:try|except|else)$/.test(before ?? "") ? cost : null;
  if (before === "try") return null;
  // The block of a `try` cannot be left but to its `except`.
  for (let outer = depth + 1; outer <= deepest; outer++) if (guess.last[outer] === "try" || (guess.open[outer - 1]?.word === "try" && outer > depth)) return null;
  if (guess.ended && depth === deepest) cost += 8;
  if (/^(?:return|yield)\b/.test(first) || /^(?:yield)\b/.test(first)) {
    if (functions.length === 0) return null;
  }
  if (/\bawait\b|^async\s+(?:with|for)\b/.test(withoutStrings(first)) && functions.at(-1)?.isAsync !== true) cost += functions.length > 0 ? 30 : 6;
  if (/^(?:break|continue)\b/.test(first) && !enclosing.some((each) => /^(?:for|while)$/.test(each.word))) return null;
  if (word === "def") {
    const method = /^(?:async\s+)?def\s+\w+\s*\(\s*(?:self|cls)\b/.test(first);
    const decorated = previous !== undefined && /^@(?:staticmethod|classmethod|property)/.test(previous.first);
    if (method || decorated) cost += inner?.word === "class" ? -deepest : 10;
    else if (inner?.word === "class") cost += 2;
    else cost += depth === 0 ? -deepest * 0.6 : usesOuterDecorator(guess, first) ? 1 : /\bdef\s+main\b/.test(first) ? 20 : 4;
  } else if (word === "class") cost += depth * 4 - (depth === 0 ? deepest * 0.6 : 0);
  else if (first.startsWith("@")) {
    const method = /^@(?:staticmethod|classmethod|property|\w+\.setter)\b/.test(first) || /^(?:async\s+)?def\s+\w+\s*\(\s*(?:self|cls)\b/.test(next?.first ?? "");
    cost += method ? (inner?.word === "class" ? -deepest : 10) : depth * 3 - (depth === 0 ? deepest * 0.6 : 0);
  } else if (/^if\s+__name__\b/.test(first)) cost += depth * 20 - deepest * 0.6;
  else if (/^(?:asyncio\.run\(|\w+\.run_until_complete\()/.test(first)) {
    if (/^if\s+__name__/.test(previous?.first ?? "")) return depth === deepest ? 0 : null;
    cost += depth * 4 - (depth === 0 ? deepest * 0.6 : 0);
  } else if (/^(?:import|from)\b/.test(first)) cost += depth * 3 - (depth === 0 ? deepest * 0.6 : 0);
  else if (inner?.word === "class" && !/^\w+\s*[:=]|^(?:pass|"""|'''|\.\.\.)/.test(first)) cost += 6;
  // What ends a queue is put into it once, below the loop that fills it.
  if (/\.put(?:_nowait)?\((?:None|\w*(?:sentinel|stop|done|end)\w*)\)/i.test(first) && inner !== undefined && /^(?:for|while)$/.test(inner.word)) cost += 3;
  // A line stays near the names that were made for it.
  for (let outer = depth; outer < deepest; outer++) {
    const block = guess.open[outer];
    if (block !== undefined && [...block.names].some((name) => uses(first, name))) cost += block.word === "def" ? 6 : 3;
  }
  // A line that calls a function at the top is more likely to stand at the top when the function was just ended.
  if (depth === 0 && deepest > 0 && calls(first, definedIn(guess)) && !opens) cost -= 1;
  return cost;
}

/** Names of the functions and classes that are open. */
function definedIn({ open }: Guess): string[] {
  return open.flatMap((each) => (each.word === "def" ? [...each.names].filter((name) => name.startsWith("()")).map((name) => name.slice(2)) : []));
}

function calls(line: string, names: readonly string[]): boolean {
  return names.some((name) => new RegExp(`\\b${name}\\(`).test(line));
}

/** A function in a function is likely where the outer one takes one: a decorator. */
function usesOuterDecorator({ open }: Guess, first: string): boolean {
  return open.length > 0 && /^(?:async\s+)?def\s+(?:wrapper|inner|decorator|wrapped)\b/.test(first);
}

function uses(line: string, name: string): boolean {
  return !name.startsWith("()") && new RegExp(`(?<![\\w.])${name}(?!\\w|\\s*=(?!=))`).test(withoutStrings(line, true));
}

function withoutStrings(line: string, keepFields = false): string {
  const code = line.replace(/(?<!["'])#.*$/, "");
  return code.replace(/([fF]?)(["'])((?:(?!\2).)*)\2/g, (_, f: string, __, body: string) => (f !== "" && keepFields ? [...body.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]).join(" ") : '""'));
}

/** Names that a compound statement binds inside its block; its own name as `()name`. */
function boundBy(first: string): Set<string> {
  const def = /^(?:async\s+)?def\s+(\w+)\s*\(([^]*)\)/.exec(first);
  if (def !== null) return new Set([`()${def[1]}`, ...(def[2] ?? "").split(",").map((part) => /^\s*\*{0,2}(\w+)/.exec(part)?.[1] ?? "").filter((name) => name !== "")]);
  const loop = /^(?:async\s+)?for\s+([\w\s,()]+?)\s+in\b/.exec(first) ?? /\bas\s+(\w+)\s*(?:,[^:]*)?:\s*(?:#.*)?$/.exec(first);
  return new Set((loop?.[1] ?? "").match(/\w+/g)?.filter((name) => name !== "_") ?? []);
}

function assignedBy(first: string): string[] {
  const target = /^(\w+(?:\s*,\s*\w+)*)\s*(?::[^=]*)?=(?!=)/.exec(first)?.[1] ?? "";
  return target.match(/\w+/g)?.filter((name) => name !== "_") ?? [];
}

function wordOf(first: string): string {
  return /^(?:async\s+)?([A-Za-z_]\w*)/.exec(first)?.[1] ?? "";
}

function indentOf(line: string | undefined): number {
  return /^[ \t]*/.exec(line ?? "")?.[0].length ?? 0;
}

/** Lines to statements: brackets, long strings and backslashes hold lines together. */
function statementsOf(lines: readonly string[]): Statement[] {
  const statements: Statement[] = [];
  let current: string[] = [];
  let open = new Open();
  for (const line of lines) {
    if (current.length === 0 && line.trim() === "") continue;
    current.push(line);
    open.read(line);
    if (open.inside || /\\$/.test(line)) continue;
    const first = current.map((each) => each.trim()).join(" ");
    const comment = first.startsWith("#");
    const opens = !comment && /:\s*$/.test(first.replace(/\s+#[^"']*$/, "")) && /^(?:async\s+)?(?:def|class|if|elif|else|for|while|try|except|finally|with|match|case)\b/.test(first);
    statements.push({ lines: current, first, opens, comment });
    current = [];
    open = new Open();
  }
  if (current.length > 0) statements.push({ lines: current, first: current.join(" ").trim(), opens: false, comment: false });
  return statements;
}

/** Writes the statements at their depths, as a person would: empty lines around functions and classes. */
function layOut(statements: readonly Statement[], depths: readonly number[]): string {
  const written: string[] = [];
  let at = 0;
  let previous = 0;
  for (const [index, statement] of statements.entries()) {
    const following = statements[index + 1];
    // A comment stands with the statement below it, unless that begins a new part and the comment closes the old one.
    const depth = depths[statement.comment ? Math.min(at, depths.length - 1) : at] ?? 0;
    if (!statement.comment) at++;
    const starts = /^(?:async\s+def|def|class|@)/.test(statement.comment ? (following?.first ?? "") : statement.first);
    const above = statements[index - 1];
    const glued = above === undefined || above.comment || above.first.startsWith("@") || above.opens;
    const apart = depth === 0 && (starts || previous > 0 || /^(?:async\s+def|def|class|@)/.test(above?.first ?? "")) && !/^(?:else|elif|except|finally)\b/.test(statement.first);
    if (apart && !glued) written.push("");
    const pad = "    ".repeat(depth);
    let inString = new Open();
    let inside = 0;
    for (const [number, line] of statement.lines.entries()) {
      if (inString.inString) written.push(line);
      else {
        const closes = /^\s*[)\]}]/.test(line);
        written.push(`${pad}${number > 0 ? "    ".repeat(closes ? Math.max(0, inside - 1) : Math.max(1, inside)) : ""}${line.trim()}`);
      }
      inString.read(line);
      inside += brackets(line);
    }
    previous = depth;
  }
  return `${written.join("\n")}\n`;
}

/** Lines that brackets are left open by: at most one a line, as people indent. */
function brackets(line: string): number {
  const code = withoutStrings(line);
  const net = (code.match(/[([{]/g)?.length ?? 0) - (code.match(/[)\]}]/g)?.length ?? 0);
  return Math.sign(net);
}
