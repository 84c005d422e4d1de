// Runs a block as it would stand in the note and judges what came of it. Nothing is taken for right that CPython did not do.
import { compareClaim } from "../claims.ts";
import { complete, type Completion, type Way } from "./complete.ts";
import { asPrinted } from "./outputs.ts";
import { Page } from "./page-names.ts";
import type { Candidate, PythonPart } from "./parts.ts";
import type { ParsedFacts, Reference, RunResult } from "./reference.ts";
import { judge, type Verdict } from "./verdict.ts";

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

/** A candidate that CPython can read. */
export type ParsedCandidate = Candidate & { readonly facts: ParsedFacts };

export interface Trial {
  readonly candidate: ParsedCandidate;
  readonly completion: Completion;
  readonly result: RunResult;
  readonly verdict: Verdict;
  readonly claimed: number;
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
  for (const candidate of part.candidates) {
    if (!isParsed(candidate)) continue;
    const { source, echoes } = candidate;
    if (echoes === true && part.isCell !== true && !setting.hasListings && commentedValue(source) === null) continue;
    for (const goesOn of part.lost ? [false] : showsOutput ? [false, true] : [true, false]) {
      const all = await tryWay(part, candidate, { goesOn, onlyLast: false }, setting, reference);
      const hasSeveral = all?.verdict.runs === false && all.completion.driver.trim().includes("\n");
      const trial = hasSeveral ? await tryWay(part, candidate, { goesOn, onlyLast: true }, setting, reference) : all;
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
async function tryWay(part: PythonPart, candidate: ParsedCandidate, wanted: Pick<Way, "goesOn" | "onlyLast">, { page, near, claims }: Setting, reference: Reference): Promise<Trial | null> {
  const { source, facts, echoes = false } = candidate;
  const run = async (way: Way): Promise<{ completion: Completion; result: RunResult }> => {
    const completion = complete(source, facts, page, way);
    return { completion, result: await reference.run(completion.setup + completion.source + completion.driver, { guess: part.lost }) };
  };
  const first = await run({ ...wanted, inLoop: false, hasLoop: false });
  const { ending } = first.result;
  const lacksLoop = ending.kind === "raised" && /no (?:running|current) event loop/.test(ending.message);
  const asksForLoop = lacksLoop && !facts.statements.some(({ runs }) => runs);
  const hasLoop = lacksLoop && !asksForLoop && /\bget_event_loop\(/.test(first.completion.setup + source);
  const { completion, result } = asksForLoop || hasLoop ? await run({ ...wanted, inLoop: asksForLoop, hasLoop }) : first;
  const verdict = judge(part, source, facts, completion, result, near);
  const own = verdict.runs && completion.before !== null ? await withoutSetup(result.stdout, completion.before, reference) : result.stdout;
  // A notebook shows the value of a cell's last expression, unless it is None.
  if (echoes && /(?:^|\n)None\n$/.test(own)) return null;
  const isCommented = echoes && own.trimEnd().split("\n").at(-1) === commentedValue(source);
  // Elsewhere it is printed only where the note shows it.
  if (echoes && part.isCell !== true && !isCommented && claims(own) === 0) return null;
  const isSessions = part.session !== null && compareClaim(asPrinted(part.session.output, own), own) === null;
  const claimed = !verdict.runs ? 0 : part.session === null ? Math.max(claims(own), isCommented ? 1 : 0) : isSessions ? Infinity : 0;
  return { candidate, completion, result, verdict, claimed, own, goesOn: wanted.goesOn };
}

function isParsed(candidate: Candidate): candidate is ParsedCandidate {
  return candidate.facts.parses;
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

/** How good it is; where nothing tells which of two is right, one that goes on from the blocks above is better. */
function rank({ verdict, claimed, result, candidate: { facts }, goesOn }: Trial): number {
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
