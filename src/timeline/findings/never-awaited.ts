// A coroutine that was made by a call and dropped: its body never ran.
import { nameOf } from "../words.ts";
import type { Finding, Rule } from "./finding.ts";

export const neverAwaited: Rule = (timeline) =>
  timeline.moments.flatMap(({ event, index }): Finding[] => {
    if (event?.kind !== "never-awaited") return [];
    const { running } = timeline.stateAt(index);
    const task = running?.kind === "task" ? running.task : 0;
    const who = task === 0 ? "The program" : nameOf(timeline, task);
    const where = event.line === 0 ? "" : ` at line ${event.line}`;
    const sentence = `${who} calls ${event.name}()${where} and never awaits what it gets, so ${event.name}() does not run at all. Write “await” before the call, or make a task of it.`;
    return [{ kind: "never-awaited", line: event.line, task, moment: index, sentence }];
  });
