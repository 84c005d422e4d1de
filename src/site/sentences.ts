// Everything that an example says about a run, in one place: one plain sentence for each state. Pure.
import type { Ending } from "../oracle/recording.ts";
import type { LimitName, Outcome } from "../sandbox/outcomes.ts";
import { seconds } from "./seconds.ts";

/** Under the recorded output: where it comes from and how the program ended. */
export function recordedSentence(python: string, ending: Ending, duration: number): string {
  return `Recorded from CPython ${python}. ${endingSentence(ending, duration)}`;
}

/** Engine and library as they travel, compressed; tests/site/reading.spec.ts holds this to what is fetched. */
export const engineKilobytes = 255;

export const loadingSentence = `Fetching the engine, ${engineKilobytes} kB.`;

export const runningSentence = "Running.";

/** Editor, porter and lowering as they travel, compressed; tests/site/editing.spec.ts holds this to what is fetched. */
export const editorKilobytes = 220;

export const editorLoadingSentence = `Fetching the editor, ${editorKilobytes} kB.`;

export const partedSentence = "The TypeScript is edited by hand and no longer follows the Python. Run runs the TypeScript.";

export const behindSentence = "The port of the last Python that had no fault.";

export const outdatedSentence = "Your edits of this example were dropped, because the note has changed since.";

export const unsavedSentence = "This browser keeps nothing for this page: the edits last until you leave it.";

export const longSentence = "Not taken: a program may have 64 kB, and this would have made it longer.";

/** Under output that was there before the reader changed the program. */
export const ownOutputSentence = "This is the output of the note’s own program; Run shows what yours prints.";

export const earlierOutputSentence = "The program was changed after this run.";

/** Under the output of a program that is not the note's: there is nothing to compare it with. */
export const editedSentence = "Edited program; not compared with the recording.";

export function waitingSentence(until: number): string {
  return `Waiting until ${seconds(until)}.`;
}

/** Where a run rests that could go on. */
export function pausedSentence(at: number): string {
  return `Paused at ${seconds(at)}.`;
}

export const brokenAddressSentence = "This link is damaged or too long to be read; this is the example as the note has it.";

/** Above code that came with an address. `time` is that of the moment it leads to, or empty. */
export function sharedSentence(time: string): string {
  return `Shared code, not the note’s own. Read it; Run runs it${time === "" ? "" : ` and goes to ${time}`}. The output is that of the note’s own until then.`;
}

/** In the place of the TypeScript of shared Python, as long as the porter is not there. */
export const unportedSentence = "The TypeScript is made from the Python when you run or edit it.";

/** Above an embedded example whose address leads to a moment. */
export function awaitedMomentSentence(time: string): string {
  return `Run goes to ${time}.`;
}

/** A run before and after an edit, as captions of their lanes and as sentences call them. */
export const comparedRuns = {
  own: { caption: "The note’s program", name: "the note’s program" },
  edited: { caption: "Your program", name: "yours" },
} as const;

/** Of the explorer's search. */
export function searchingSentence(tried: number, all: number): string {
  return `Trying schedule ${tried} of ${all}.`;
}

export function unbrokenSentence(tried: number): string {
  return `${tried} schedules tried: none changes what it prints last.`;
}

/** `numbers` are those of a schedule that broke the program, with the lines that they stand on. */
export function brokenBySentence(tried: number, numbers: readonly { readonly line: number; readonly before: number; readonly after: number }[]): string {
  const changed = numbers.filter(({ before, after }) => before !== after).map(({ line, before, after }) => `${after} instead of ${before} on line ${line}`);
  return `Schedule ${tried} breaks it: ${changed.join(", ")}. The change is in the editor, and can be shared.`;
}

/** Below a question. */
export const rightSentence = "Right, line for line.";

export const solvedBeforeSentence = "You have solved this before.";

export const otherProgramSentence = "The question is about the note’s own program; Reset brings it back.";

/** `line` is the place in the output, from 1; `why` what the timeline says of it. */
export function wrongSentence(line: number, why: string): string {
  return `Line ${line} is the first wrong one. ${why}`;
}

export const noPlayerSentence = "The player could not be fetched; Run runs the program without it.";

/** Below a task, in place of what its coroutines hold. */
export const noInspectionSentence = "What reads values could not be fetched; choosing the task again tries again.";

export const unreadableSentence = "The values of this program’s names cannot be read.";

export const otherRunSentence = "The values cannot be told: run once more to read them, the program did something else.";

/** `outcome`: of the run that was to read them. */
export function unreadSentence(outcome: Outcome): string {
  if (outcome.kind === "limit") return `The values cannot be told: ${limitReasons[outcome.limit]}.`;
  return outcome.kind === "broken" ? `The values cannot be told: ${sentence(outcome.reason)}` : otherRunSentence;
}

/** After a run that ended because nobody answers `input()`. */
export const noKeyboardSentence = "The page has no keyboard for input(): write its answer into the program.";

export function stoppedSentence(at: number): string {
  return `Stopped at ${seconds(at)}.`;
}

/** How a run ended. `at` is the virtual time that it reached. */
export function outcomeSentence(outcome: Outcome, at: number): string {
  switch (outcome.kind) {
    case "raised":
      return `${endingSentence(outcome, at)}${isUnanswered(outcome) ? ` ${noKeyboardSentence}` : ""}`;
    case "ended":
    case "exited":
    case "deadlock":
      return endingSentence(outcome, at);
    case "refused":
      return `Not run: ${sentence(withoutStop(outcome.reason) + atLine(outcome.line))}`;
    case "invalid":
      return `Not run, the program has a syntax error: ${sentence(withoutStop(outcome.message) + atLine(outcome.line))}`;
    case "limit":
      return `Ended by the sandbox at ${seconds(at)}: ${limitReasons[outcome.limit]}.`;
    case "stopped":
      return stoppedSentence(at);
    case "broken":
      return `The sandbox could not run this program: ${sentence(outcome.reason)} The recorded output is there after Reset.`;
  }
}

/** Whether the output was what CPython recorded; nothing to say for a run that was cut short. */
export function comparisonSentence(same: boolean, python: string): string {
  const version = python.split(".").slice(0, 2).join(".");
  return same ? `Same as CPython ${version}, line for line.` : `Not what CPython ${version} printed.`;
}

/** Whether it is what `input()` raises where nothing is left to read. */
function isUnanswered({ type, message }: { readonly type: string; readonly message: string }): boolean {
  return type === "EOFError" && message === "EOF when reading a line";
}

/** The exception as the last line of a Python traceback names it. */
function exceptionLine({ type, message }: { readonly type: string; readonly message: string }): string {
  return message === "" ? type : `${type}: ${message}`;
}

function endingSentence(ending: Ending, at: number): string {
  switch (ending.kind) {
    case "ended":
      return `Ended after ${seconds(at)}.`;
    case "raised":
      return `Failed after ${seconds(at)}: ${sentence(firstLine(exceptionLine(ending)))}`;
    case "exited":
      return `Exited with status ${ending.code} after ${seconds(at)}.`;
    case "deadlock":
      return `Nothing is left that could wake this program after ${seconds(at)}; CPython would wait forever.`;
  }
}

const limitReasons: Readonly<Record<LimitName, string>> = {
  "step-time": "the program computed for too long without giving the event loop a turn",
  "total-time": "the program computed for too long",
  memory: "the program wanted more memory than the sandbox has",
  stack: "the program's calls were nested too deep",
  output: "the program printed more than the page can show",
  events: "the program did more than the page can follow",
  timers: "too many timers were waiting at once",
  "program-size": "the program is too long",
};

function atLine(line: number): string {
  return line > 0 ? ` (line ${line})` : "";
}

/** The text with a full stop, unless it ends in a mark of its own. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

function firstLine(text: string): string {
  const [first = "", ...more] = text.split("\n");
  return more.length > 0 ? `${first} …` : first;
}

/** Under an exercise, after a run of it. */
export const solvedSentence = "Solved: everything that is expected is met.";

export function unmetSentence(unmet: number, all: number): string {
  return unmet === all ? "Not yet." : `Not yet: ${all - unmet} of ${all} met.`;
}

/** Before an expectation, for those who do not see the mark. */
export function metSentence(met: boolean): string {
  return met ? "Met:" : "Not met:";
}
