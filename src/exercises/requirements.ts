// An expectation as the reader is told it: one sentence.
import { type FindingKind, duration } from "../timeline/index.ts";
import type { Bound, Expectation } from "./expectation.ts";

export function requirement(expectation: Expectation): string {
  switch (expectation.kind) {
    case "output":
      return expectation.inOrder ? "It prints the expected lines, in their order." : "It prints the expected lines, in any order.";
    case "line":
      return expectation.times.most === 0 ? `It never prints “${expectation.pattern}”.` : `It prints “${expectation.pattern}”${timesOf(expectation.times)}.`;
    case "before":
      return `“${expectation.first}” comes before “${expectation.then}”.`;
    case "moment":
      return `“${expectation.pattern}” comes ${momentOf(expectation.at)}.`;
    case "duration":
      return `It takes ${bounded(expectation.length, duration)}.`;
    case "together":
      return `From “${expectation.from}” to “${expectation.to}”, ${bounded(expectation.most, String)} ${expectation.most.most === 1 ? "is" : "are"} under way at once${expectation.most.most === Infinity ? " at some time" : ""}.`;
    case "tasks":
      return `It makes ${bounded(expectation.count, String)} ${expectation.count.least === 1 || expectation.count.most === 1 ? "task" : "tasks"}${expectation.of === null ? "" : ` of ${expectation.of}()`}, that of asyncio.run() aside.`;
    case "cancelled":
      return `${capital(bounded(expectation.count, (count) => amount(count, "task")))} ${expectation.count.least === 1 || expectation.count.most === 1 ? "ends" : "end"} cancelled.`;
    case "no-finding":
      return noFinding[expectation.finding];
    case "raises":
      return `The program ends with ${expectation.type}.`;
    case "name":
      return expectation.wanted ? `The program uses ${expectation.name}.` : `The program does not use ${expectation.name}.`;
  }
}

const noFinding: Readonly<Record<FindingKind, string>> = {
  "blocked-loop": "Nothing blocks the event loop.",
  computes: "Nothing computes for long without a pause.",
  "never-awaited": "Every coroutine is awaited.",
  "lost-task": "No task is lost at the end.",
  "waits-forever": "Nothing waits for ever.",
  "one-by-one": "What can wait at once does not wait in a row.",
  "swallowed-cancel": "What is cancelled stops.",
  "never-retrieved": "Every task that fails is asked for its exception.",
};

/** `at most 3 s`, `at least 2 s`, `3 s`. */
function bounded({ least, most }: Bound, say: (value: number) => string): string {
  if (most === Infinity) return `at least ${say(least)}`;
  return least === most ? say(most) : `at most ${say(most)}`;
}

function momentOf({ least, most }: Bound): string {
  if (most === Infinity) return `not before ${duration(least)}`;
  return least === most ? `at ${duration(most)}` : `by ${duration(most)}`;
}

function timesOf(times: Bound): string {
  if (times.least === 1 && times.most === Infinity) return "";
  return ` ${bounded(times, (count) => amount(count, "time"))}`;
}

/** `1 line`, `3 lines`. */
export function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
