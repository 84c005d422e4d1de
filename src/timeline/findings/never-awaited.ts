// Coroutines that were made by a call and dropped: their bodies never ran.
import { nameOf } from "../words.ts";
import type { Finding, Rule } from "./finding.ts";

export const neverAwaited: Rule = (timeline) => {
  const dropped = timeline.moments.flatMap(({ event, index }) => (event?.kind === "never-awaited" ? [{ name: event.name, line: event.line, moment: index }] : []));
  const first = new Map<string, (typeof dropped)[number]>();
  for (const each of dropped) if (!first.has(keyOf(each))) first.set(keyOf(each), each);
  return [...first].map(([key, { name, line, moment }]): Finding => {
    const { running } = timeline.stateAt(moment);
    const task = running?.kind === "task" ? running.task : 0;
    const who = task === 0 ? "The program" : nameOf(timeline, task);
    const times = dropped.filter((each) => keyOf(each) === key).length;
    const often = times === 1 ? "" : ` ${times} times`;
    const where = line === 0 ? "" : ` at line ${line}`;
    const sentence = `${who} calls ${name}()${often}${where} and never awaits what it gets, so ${name}() does not run at all. Write “await” before the call, or make a task of it.`;
    return { kind: "never-awaited", line, task, moment, sentence };
  });
};

function keyOf({ name, line }: { readonly name: string; readonly line: number }): string {
  return `${line} ${name}`;
}
