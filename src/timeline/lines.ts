// Lines of events in another numbering: a reader of the Python wants the lines of the Python, and events have the port's.
import type { LoopEvent } from "../asyncio/observer.ts";

/** The events with every line passed through `lineOf`, which gives 0 for a line that has none. Line 0 stays. */
export function withLines(events: readonly LoopEvent[], lineOf: (line: number) => number): LoopEvent[] {
  const mapped = (line: number): number => (line === 0 ? 0 : lineOf(line));
  return events.map((event) => {
    if (event.kind === "suspended") return { ...event, stack: event.stack.map(({ name, line }) => ({ name, line: mapped(line) })) };
    if (event.kind === "inspected") return { ...event, stack: event.stack.map((frame) => ({ ...frame, line: mapped(frame.line) })) };
    if (event.kind === "task-created" && event.defined !== undefined) {
      const { begins, ...created } = event;
      return { ...created, line: mapped(event.line), defined: begins ?? mapped(event.defined) };
    }
    return "line" in event ? { ...event, line: mapped(event.line) } : event;
  });
}
