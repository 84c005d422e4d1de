// How a run ended, in a sentence for the terminal. The page has its own sentences, which can point at its buttons.
import type { LimitName, Outcome } from "../sandbox/outcomes.ts";

const limits: Readonly<Record<LimitName, string>> = {
  "step-time": "the program computed for too long without giving the loop a turn, and was stopped.",
  "total-time": "the program ran for too long, and was stopped.",
  memory: "the program used up its memory, and was stopped.",
  stack: "the program called too deep, and was stopped.",
  output: "the program printed more than the sandbox keeps, and was stopped.",
  events: "the program did more than the sandbox can follow, and was stopped.",
  timers: "the program had too many timers pending, and was stopped.",
  "program-size": "the program is too long for the sandbox.",
};

export function explain(outcome: Outcome): string {
  switch (outcome.kind) {
    case "limit":
      return limits[outcome.limit];
    case "deadlock":
      return "nothing is left that could wake the program; CPython would wait forever.";
    case "refused":
      return outcome.reason;
    case "invalid":
      return `line ${outcome.line}: ${outcome.message}`;
    case "stopped":
      return "stopped.";
    case "broken":
      return `the sandbox failed: ${outcome.reason}`;
    case "ended":
    case "exited":
    case "raised":
      return "the program ended.";
  }
}
