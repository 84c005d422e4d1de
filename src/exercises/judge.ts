// Whether a run meets what an exercise expects, expectation by expectation, in sentences that say where it does not. Pure.
import { type Finding, type OutputLine, type Timeline, duration, findingsOf, outputLines } from "../timeline/index.ts";
import type { Bound, Expectation, Pattern } from "./expectation.ts";
import { requirement, amount } from "./requirements.ts";
import { usesName } from "./uses-name.ts";

export interface Verdict {
  /** What is expected, as a sentence. */
  readonly requirement: string;
  readonly met: boolean;
  /** Where not met: what the run did instead, in whole sentences. */
  readonly found: string;
  /** The moment that shows it; null where none does. */
  readonly moment: number | null;
}

/** A run that is over, in lines of the program as its author wrote it. */
export interface JudgedRun {
  readonly timeline: Timeline;
  /** The program, line by line. */
  readonly source: readonly string[];
}

/** What an expectation finds: null where it is met. */
interface Miss {
  readonly found: string;
  readonly moment: number | null;
}

/** Judges every expectation, first of all how the program ends. Virtual times may differ by what floats add. */
export function judge(expectations: readonly Expectation[], run: JudgedRun): Verdict[] {
  const facts = factsOf(run);
  const raised = expectations.find((each) => each.kind === "raises");
  const ending = verdict(raised === undefined ? "The program ends without an exception." : requirement(raised), missedEnding(facts, raised?.type ?? null));
  const rest = expectations.filter((each) => each.kind !== "raises");
  return [ending, ...rest.map((each) => verdict(requirement(each), miss(each, facts)))];
}

export function isSolved(verdicts: readonly Verdict[]): boolean {
  return verdicts.every(({ met }) => met);
}

interface Facts extends JudgedRun {
  readonly lines: readonly OutputLine[];
  readonly findings: readonly Finding[];
}

function factsOf({ timeline, source }: JudgedRun): Facts {
  return { timeline, source, lines: outputLines(timeline), findings: findingsOf(timeline, (line) => source[line - 1] ?? "") };
}

function verdict(expected: string, missed: Miss | null): Verdict {
  return { requirement: expected, met: missed === null, found: missed?.found ?? "", moment: missed?.moment ?? null };
}

function miss(expectation: Expectation, facts: Facts): Miss | null {
  switch (expectation.kind) {
    case "output":
      return expectation.inOrder ? missedOutput(expectation.lines, facts) : missedLines(expectation.lines, facts);
    case "line":
      return missedTimes(expectation.pattern, expectation.times, facts);
    case "before":
      return missedOrder(expectation.first, expectation.then, facts);
    case "moment":
      return missedMoment(expectation.pattern, expectation.at, facts);
    case "duration":
      return missedDuration(expectation.length, facts);
    case "together":
      return missedTogether(expectation.from, expectation.to, expectation.most, facts);
    case "tasks":
      return missedTasks(expectation.of, expectation.count, facts);
    case "cancelled":
      return missedCancellations(expectation.count, facts);
    case "no-finding":
      return foundFault(facts.findings.find(({ kind }) => kind === expectation.finding));
    case "name":
      return missedName(expectation.name, expectation.wanted, facts);
    case "raises":
      return missedEnding(facts, expectation.type);
  }
}

function missedEnding({ timeline, findings }: Facts, type: string | null): Miss | null {
  const ending = timeline.ending;
  const moment = timeline.moments.length - 1;
  if (ending?.kind === "raised") {
    if (ending.type !== undefined && type !== null && lastName(ending.type) === lastName(type)) return null;
    return { found: `It ended with ${ending.type ?? "an exception"}${ending.message === undefined || ending.message === "" ? "" : `: ${ending.message}`}.`, moment };
  }
  if (ending?.kind === "deadlock") {
    const waits = findings.find(({ kind }) => kind === "waits-forever");
    return waits === undefined ? { found: "It waits for ever.", moment } : { found: waits.sentence, moment: waits.moment };
  }
  if (ending?.kind === "ended" || ending?.kind === "exited") return type === null ? null : { found: "It ended without an exception.", moment };
  return { found: "It did not come to its end.", moment };
}

function missedOutput(expected: readonly string[], { lines, timeline }: Facts): Miss | null {
  const wrong = Array.from({ length: Math.max(expected.length, lines.length) }).findIndex((_, index) => expected[index] !== lines[index]?.text);
  if (wrong < 0) return null;
  const [wanted, line] = [expected[wrong], lines[wrong]];
  if (line === undefined) return { found: `After ${amount(lines.length, "line")} it printed nothing more; “${wanted}” should come.`, moment: timeline.moments.length - 1 };
  if (wanted === undefined) return { found: `After the last of them it also printed ${said(line)}.`, moment: line.moment };
  return { found: `Line ${wrong + 1} of the output should be “${wanted}”, and is ${said(line)}.`, moment: line.moment };
}

function missedLines(expected: readonly string[], { lines, timeline }: Facts): Miss | null {
  const left = [...expected];
  for (const line of lines) {
    const place = left.indexOf(line.text);
    if (place < 0) return { found: expected.includes(line.text) ? `It printed once too often ${said(line)}.` : `It also printed ${said(line)}.`, moment: line.moment };
    left.splice(place, 1);
  }
  return left.length === 0 ? null : { found: `It did not print “${left[0]}”${left.length === 1 ? "" : `, nor ${left.length - 1} more`}.`, moment: timeline.moments.length - 1 };
}

function missedTimes(pattern: Pattern, times: Bound, { lines, timeline }: Facts): Miss | null {
  const found = matching(lines, pattern);
  if (isWithin(found.length, times)) return null;
  if (found.length < times.least) {
    return { found: found.length === 0 ? "No such line was printed." : `Such a line was printed ${often(found.length)}.`, moment: timeline.moments.length - 1 };
  }
  const line = found[times.most];
  if (line === undefined) return null;
  return { found: times.most === 0 ? `It printed ${said(line)}.` : `It was printed ${often(found.length)}; one too many is ${said(line)}.`, moment: line.moment };
}

function missedOrder(first: Pattern, then: Pattern, { lines, timeline }: Facts): Miss | null {
  const [before, after] = [matching(lines, first), matching(lines, then)];
  const [last, next] = [before.at(-1), after[0]];
  if (last === undefined || next === undefined) return { found: `“${last === undefined ? first : then}” was not printed.`, moment: timeline.moments.length - 1 };
  if (lines.indexOf(last) < lines.indexOf(next)) return null;
  return { found: `It printed ${said(next)}, and after it ${said(last)}.`, moment: next.moment };
}

function missedMoment(pattern: Pattern, at: Bound, { lines, timeline }: Facts): Miss | null {
  const found = matching(lines, pattern);
  if (found.length === 0) return { found: `“${pattern}” was not printed.`, moment: timeline.moments.length - 1 };
  const late = found.find((line) => !isWithin(line.at, at));
  return late === undefined ? null : { found: `It printed ${said(late)}.`, moment: late.moment };
}

function missedDuration(length: Bound, { timeline, findings }: Facts): Miss | null {
  if (isWithin(timeline.at, length)) return null;
  const reason = timeline.at > length.most ? findings.find(({ kind }) => kind === "one-by-one" || kind === "blocked-loop") : undefined;
  const took = `It took ${duration(timeline.at)}.`;
  return reason === undefined ? { found: took, moment: null } : { found: `${took} ${reason.sentence}`, moment: reason.moment };
}

function missedTogether(from: Pattern, to: Pattern, most: Bound, { lines, timeline }: Facts): Miss | null {
  let [open, highest] = [0, 0];
  let peak: OutputLine | undefined;
  for (const line of lines) {
    if (matches(line.text, from)) open++;
    else if (matches(line.text, to)) open--;
    if (open <= highest) continue;
    highest = open;
    peak = line;
    if (highest > most.most) return { found: `With ${said(line)}, ${highest} are under way.`, moment: line.moment };
  }
  if (isWithin(highest, most)) return null;
  return { found: highest === 0 ? `“${from}” was not printed.` : `There were never more than ${highest}.`, moment: peak?.moment ?? timeline.moments.length - 1 };
}

function missedTasks(of: string | null, count: Bound, { timeline }: Facts): Miss | null {
  // The first is the one that asyncio.run makes of what it is given.
  const made = timeline.lanes.filter(({ task, inner, by }) => task !== 0 && !inner && by !== 0);
  const tasks = of === null ? made : made.filter(({ coroutine }) => coroutine === of || coroutine.endsWith(`.${of}`));
  if (isWithin(tasks.length, count)) return null;
  const lane = tasks.at(-1);
  const where = lane === undefined || lane.line === 0 ? "" : `, the last at line ${lane.line}`;
  return { found: tasks.length === 0 ? "It made none." : `It made ${tasks.length}${where}.`, moment: lane?.created ?? null };
}

function missedCancellations(count: Bound, { timeline }: Facts): Miss | null {
  const cancelled = timeline.lanes.filter(({ inner, end }) => !inner && end?.kind === "cancelled");
  if (isWithin(cancelled.length, count)) return null;
  return { found: cancelled.length === 0 ? "None was cancelled." : `${cancelled.length} ended cancelled.`, moment: cancelled.at(-1)?.end?.moment ?? null };
}

function foundFault(finding: Finding | undefined): Miss | null {
  return finding === undefined ? null : { found: finding.sentence, moment: finding.moment };
}

function missedName(name: string, wanted: boolean, { source }: Facts): Miss | null {
  const line = usesName(source, name);
  if ((line !== null) === wanted) return null;
  return { found: line === null ? "It does not." : `Line ${line} uses it.`, moment: null };
}

function matching(lines: readonly OutputLine[], pattern: Pattern): OutputLine[] {
  return lines.filter(({ text }) => matches(text, pattern));
}

function matches(text: string, pattern: Pattern): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "u").test(text);
}

function isWithin(value: number, { least, most }: Bound): boolean {
  return value >= least - 1e-6 && value <= most + 1e-6;
}

/** A line of output with its second and its line of the program. */
function said({ text, at, line }: OutputLine): string {
  return `“${text}” (at ${duration(at)}${line === 0 ? "" : `, line ${line}`})`;
}

function often(times: number): string {
  return times === 1 ? "once" : `${times} times`;
}

function lastName(type: string): string {
  return type.slice(type.lastIndexOf(".") + 1);
}
