// Runs a block as it would stand in the note and judges what came of it. Nothing is taken for right that CPython did not do.
import { compareClaim } from "../claims.ts";
import { complete, type Completion, type Way } from "./complete.ts";
import { Page } from "./page-names.ts";
import type { PythonPart } from "./parts.ts";
import type { ParsedFacts, Reference, RunResult } from "./reference.ts";

export interface Setting {
  readonly page: Page;
  /** Text near the block, where an author says what goes wrong in it. */
  readonly near: string;
  /** A listing stands below that may be its output. */
  readonly hasListings: boolean;
  /** Whether such a listing has a line of this output. */
  readonly resembles: (stdout: string) => boolean;
  /** How many lines of output the note shows that are the program's: 0 when none is, Infinity when they certainly are. */
  readonly claims: (stdout: string) => number;
}

export type Verdict =
  /** It ends with `raises`; `hinted` when only a word near it says that something goes wrong. */
  | { readonly runs: true; readonly raises: string | null; readonly hinted: boolean }
  /** Whole sentence: why the block is only shown. */
  | { readonly runs: false; readonly reason: string };

export interface Trial {
  readonly source: string;
  readonly facts: ParsedFacts;
  readonly completion: Completion;
  readonly result: RunResult;
  readonly verdict: Verdict;
  readonly claimed: number;
  /** It prints the value of its last expression, which the note or its notebook shows. */
  readonly echoes: boolean;
  /** It goes on from what the blocks above did. */
  readonly goesOn: boolean;
  /** What it printed, less what the set-up prints before it. */
  readonly own: string;
}

/** The best of the candidates, or null when CPython can read none. */
export async function tryPart(part: PythonPart, setting: Setting, reference: Reference): Promise<Trial | null> {
  const showsOutput = setting.hasListings || part.session !== null;
  let best: Trial | null = null;
  let stopped = 0;
  for (const { source, facts, echoes = false } of part.candidates) {
    if (!facts.parses) continue;
    if (echoes && part.isCell !== true && !setting.hasListings && commentedValue(source) === null) continue;
    for (const goesOn of part.lost ? [false] : showsOutput ? [false, true] : [true, false]) {
      const trial = await tryWay(part, { source, facts, echoes }, goesOn, setting, reference);
      if (trial?.result.ending.kind === "stopped") stopped++;
      if (trial !== null && (best === null || rank(trial) > rank(best))) best = trial;
      if (best === null) continue;
      // Of many guesses, the likeliest will do where the text below has nothing of what it prints.
      const isJudged = !showsOutput || (part.lost && best.own !== "" && !setting.resembles(best.own));
      if (best.claimed === Infinity || stopped >= mostStopped || (isJudged && rank(best) >= clean)) return best;
    }
  }
  return best;
}

/** Runs a candidate, completed in one way; null for one that prints a value which nothing shows. */
async function tryWay(part: PythonPart, { source, facts, echoes }: Pick<Trial, "source" | "facts" | "echoes">, goesOn: boolean, { page, near, claims }: Setting, reference: Reference): Promise<Trial | null> {
  const run = async (way: Way): Promise<{ completion: Completion; result: RunResult }> => {
    const completion = complete(source, facts, page, way);
    return { completion, result: await reference.run(completion.setup + completion.source + completion.driver, { guess: part.lost }) };
  };
  const first = await run({ inLoop: false, goesOn });
  const { ending } = first.result;
  const asksForLoop = ending.kind === "raised" && /no (?:running|current) event loop/.test(ending.message) && !facts.statements.some(({ runs }) => runs);
  const { completion, result } = asksForLoop ? await run({ inLoop: true, goesOn }) : first;
  const verdict = judge(part, source, facts, completion, result, near);
  const own = verdict.runs && completion.before !== null ? await withoutSetup(result.stdout, completion.before, reference) : result.stdout;
  // A notebook shows the value of a cell's last expression, unless it is None.
  if (echoes && /(?:^|\n)None\n$/.test(own)) return null;
  const isCommented = echoes && own.trimEnd().split("\n").at(-1) === commentedValue(source);
  // Elsewhere it is printed only where the note shows it.
  if (echoes && part.isCell !== true && !isCommented && claims(own) === 0) return null;
  const isSessions = part.session !== null && compareClaim(part.session.output, own) === null;
  const claimed = !verdict.runs ? 0 : part.session === null ? Math.max(claims(own), isCommented ? 1 : 0) : isSessions ? Infinity : 0;
  return { source, facts, completion, result, verdict, claimed, own, echoes, goesOn };
}

/** What the comment behind a block's last line says, as `square(3)  # 9` does of a value; null without a comment. */
function commentedValue(source: string): string | null {
  const last = source.trimEnd().split("\n").at(-1) ?? "";
  return /\s#\s*(?:[-=]>|→|prints|returns|gives)?:?\s*(\S.*)$/.exec(last)?.[1] ?? null;
}

/** What a program printed after its set-up did. */
async function withoutSetup(stdout: string, before: string, reference: Reference): Promise<string> {
  const { stdout: first } = await reference.run(before);
  return stdout.startsWith(first) ? stdout.slice(first.length) : stdout;
}

/** Whether the program, with what was taken for it from the page, says that it raises the exception. */
function raisesItself(type: string, { setup, source }: Completion): boolean {
  const raised = [...`${setup}${source}`.matchAll(/^\s*raise\s+(?:\w+\.)*(\w+)/gm)].map(([, name]) => name);
  return raised.includes(type) || (/^(?:Base)?ExceptionGroup$/.test(type) && raised.length > 0 && source.includes("TaskGroup"));
}

/** How good it is; where nothing tells which of two is right, one that goes on from the blocks above is better. */
function rank({ verdict, claimed, result, facts, goesOn }: Trial): number {
  if (!verdict.runs) return 0;
  if (claimed > 0) return 4 + claimed;
  const more = goesOn ? 0.5 : 0;
  if (verdict.raises !== null || /never awaited/.test(result.stderr)) return 1 + more;
  return (facts.bare ? 2 : clean) + more;
}

/** Guesses that run for ever take seconds each; after so many of them the best so far is taken. */
const mostStopped = 4;

/** The rank of a program that runs, when nothing tells what it should print. */
const clean = 3;

function judge(part: PythonPart, source: string, facts: ParsedFacts, completion: Completion, { stdout, stderr, ending, duration }: RunResult, near: string): Verdict {
  const no = (reason: string): Verdict => ({ runs: false, reason });
  const [missing] = completion.missing;
  switch (ending.kind) {
    case "stopped":
      return no(`CPython was stopped while running it: the program ${ending.reason}.`);
    case "deadlock":
      return no("It waits for what never comes: CPython would run for ever.");
    case "exited":
      return { runs: true, raises: ending.code === 0 ? null : "SystemExit", hinted: false };
    case "raised": {
      const { type } = ending;
      const message = ending.message.replace(/\.+$/, "");
      const short = type.split(".").at(-1) ?? type;
      if (type === "ModuleNotFoundError") return no(`It needs a module that the sandbox does not have: ${message}.`);
      if (/^(?:NameError|UnboundLocalError)$/.test(type)) {
        return no(missing === undefined ? `It ends with ${type}: ${message}.` : `It uses ${completion.missing.map((name) => `\`${name}\``).join(", ")}, which nothing on the page defines: define it in a block above to run this one.`);
      }
      if (/^(?:FileNotFoundError|OSError|ConnectionError|ConnectionRefusedError|gaierror|BlockingIOError|PermissionError|NotImplementedError)$/.test(type) && part.session?.raises == null && !raisesItself(type, completion)) {
        return no(`It needs files, processes or a network that the sandbox does not have: ${type}${message === "" ? "" : `, ${message}`}.`);
      }
      const named = part.words.includes(`raises=${short}`) || part.session?.raises?.split(".").at(-1) === short || facts.raises.includes(short) || raisesItself(short, completion) || `${source}\n${near}`.includes(short) || (short === "TimeoutError" && /\b(?:timeout|timeout_at|wait_for)\(/.test(source));
      if (named) return { runs: true, raises: short, hinted: false };
      const comments = [...source.matchAll(/#.*$/gm)].join("\n");
      const hinted = /❌|(?<![\w.`])(?:error|exception|raises?|fails?|wrong|crash\w*|fehler|erreur|excepción|ausnahme|ошибк\p{L}*)(?![\w(`])|错误|エラー/iu.test(`${comments}\n${near}`);
      return hinted ? { runs: true, raises: short, hinted } : no(`It ends with ${short}${message === "" ? "" : `: ${message}`}, and nothing near it says that it should: if it should, write \`raises=${short}\` behind the language of its fence and import again.`);
    }
    case "ended":
      break;
  }
  if (stdout !== "" || stderr !== "" || duration > 0) return { runs: true, raises: null, hinted: false };
  const kinds = new Set(facts.statements.filter(({ isPlaceholder }) => !isPlaceholder).map(({ kind }) => kind));
  if (kinds.size === 0) return no("It has nothing that runs.");
  if ([...kinds].every((kind) => kind === "import")) return no("It only imports; blocks below that need it get it as set-up.");
  const names = facts.statements.filter(({ kind }) => kind === "function" || kind === "class").flatMap(({ binds }) => binds);
  if (![...kinds].includes("other") && names.length > 0) {
    const shown = completion.driver === "" ? "which nothing in it calls" : "and running that shows nothing";
    return no(`It only defines ${names.map((name) => `\`${name}\``).join(", ")}, ${shown}; blocks below that use it get it as set-up.`);
  }
  return no("It prints nothing and waits for nothing, so there is nothing to see.");
}
