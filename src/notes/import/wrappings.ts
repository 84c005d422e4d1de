// What wraps parts of a raw note and is none of it: comments of HTML over several lines, and a fence around a whole note, as
// chats give it, whose own fences would end it.
import { type Decisions, quoted } from "./decisions.ts";
import type { Line } from "./pieces.ts";

const fence = /^\s*(`{3,}|~{3,})\s*([^`]*?)\s*$/;

/** The lines without wrappings, and the title that a comment at their beginning gives, as Qiita writes its files. */
export function withoutWrappings(lines: readonly Line[], decisions: Decisions): { readonly lines: Line[]; readonly title: string | null } {
  const result: Line[] = [];
  let title: string | null = null;
  let open: string | null = null;
  const leftOut = new Set<number>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || leftOut.has(index)) continue;
    const [, marks, info = ""] = fence.exec(line.text) ?? [];
    const end = open === null && marks !== undefined && /^(?:markdown|md)$/i.test(info) ? wrappingEnd(lines, index, marks) : null;
    if (end !== null) {
      decisions.did(line.n, "The fence around a whole note was taken away.");
      leftOut.add(end);
      continue;
    }
    if (marks !== undefined) open = open === null ? marks : info === "" && marks.startsWith(open) ? null : open;
    const last = open === null && /^<!--(?!.*-->)/.test(line.text) ? lines.findIndex(({ text }, at) => at > index && text.includes("-->")) : -1;
    if (last !== -1 && /-->\s*$/.test(lines[last]?.text ?? "")) {
      const inside = lines.slice(index, last + 1).map(({ text }) => text);
      const isFirst = result.every(({ text }) => text.trim() === "");
      if (isFirst) title = /^title:\s*(.*\S)\s*$/m.exec(inside.join("\n"))?.[1]?.replace(/^(["'])(.*)\1$/, "$2") ?? null;
      decisions.loss(line.n, title !== null && isFirst ? "The comment above the note; its title became the note's." : `The comment ${quoted(inside.join(" "))}.`);
      index = last;
      continue;
    }
    result.push(line);
  }
  return { lines: result, title };
}

/** Where a fence around Markdown ends that holds a fence with a language; the number of lines where it never does; else null. */
function wrappingEnd(lines: readonly Line[], from: number, marks: string): number | null {
  let inner: string | null = null;
  let holds = false;
  for (let index = from + 1; index < lines.length; index++) {
    const [, found, info = ""] = fence.exec(lines[index]?.text ?? "") ?? [];
    if (found === undefined) continue;
    if (inner !== null) inner = info === "" && found.startsWith(inner) ? null : inner;
    else if (info === "" && found.startsWith(marks) && !isAnnounced(lines, index)) return holds ? index : null;
    else if (found.length >= marks.length) {
      holds = true;
      inner = found;
    }
  }
  return holds ? lines.length : null;
}

/** Whether the line above, “Output:”, says that a listing follows, and one more fence is there to end it. */
function isAnnounced(lines: readonly Line[], index: number): boolean {
  const above = lines.slice(0, index).findLast(({ text }) => text.trim() !== "")?.text ?? "";
  return /[:：][\s*_]*$/.test(above) && lines.slice(index + 1).some(({ text }) => fence.test(text));
}
