// A note as plain Markdown, at `/<note>.md`: for readers with other tools, and for machines. It is the note's own text; each
// example is followed by what CPython printed, and what only Interleave's own fences mean is said in words. Pure.
import type { Lesson } from "../../notes/index.ts";
import type { Recording } from "../../oracle/recording.ts";
import { outputLines } from "../output-lines.ts";
import { decimalsFor } from "../seconds.ts";

export interface PlainNote {
  /** The note as its author wrote it. */
  readonly text: string;
  readonly lesson: Lesson;
  readonly recordingOf: (id: string) => Recording | undefined;
}

const opening = /^(?<indent>[ >]*)(?<fence>`{3,}|~{3,})(?<info>.*)$/;

export function noteMarkdown({ text, lesson, recordingOf }: PlainNote): string {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const examples = new Map(lesson.examples.map((example) => [example.line, example]));
  const written: string[] = [];
  for (let at = bodyStart(lines); at < lines.length; at++) {
    const line = lines[at] ?? "";
    const { indent = "", fence, info = "" } = opening.exec(line)?.groups ?? {};
    if (fence === undefined) {
      // The title stands above; other top headings stay.
      if (line !== `# ${lesson.title}`) written.push(line);
      continue;
    }
    const end = closing(lines, at, fence);
    const block = lines.slice(at + 1, end);
    const [language = "", ...words] = info.trim().split(/\s+/);
    // Lines count from 1, and an example begins below its fence.
    const example = examples.get(at + 2);
    const recording = example === undefined ? undefined : recordingOf(example.id);
    at = end;
    if (language === "output" || words.includes("solution")) continue;
    const quote = (lines: readonly string[], language: string): void => void written.push(`${indent}${fence}${language}`, ...lines, `${indent}${fence}`);
    if (language === "expect") quote(["A run must do this:", ...block], "text");
    else quote(block, /^py(?:thon3?)?$/.test(language) ? "python" : language);
    if (example?.title !== undefined) written.splice(written.length - block.length - 2, 0, `${indent}**${example.title}**`, indent.trimEnd());
    if (recording !== undefined && !words.includes("exercise")) {
      written.push(indent.trimEnd(), `${indent}CPython ${recording.python} prints, at these seconds:`, indent.trimEnd());
      quote(output(recording).map((line) => indent + line), "text");
    }
  }
  const head = [`# ${lesson.title}`, "", ...(lesson.description === undefined ? [] : [`> ${lesson.description}`, ""])];
  return `${[...head, ...written].join("\n").replace(/\n{3,}/g, "\n\n").trim()}\n`;
}

/** Where the text begins, after the front matter. */
function bodyStart(lines: readonly string[]): number {
  return lines[0] === "---" ? lines.indexOf("---", 1) + 1 : 0;
}

function closing(lines: readonly string[], from: number, fence: string): number {
  const end = lines.findIndex((line, at) => at > from && line.replace(/^[ >]*/, "").trimEnd().startsWith(fence) && /^[ >]*[`~]+\s*$/.test(line));
  return end < 0 ? lines.length : end;
}

/** Lines with their times in front; what the program left unsaid by raising is in them, since tracebacks are written too. */
function output({ written }: Recording): string[] {
  const lines = outputLines(written);
  if (lines.length === 0) return ["(nothing)"];
  const decimals = decimalsFor(lines.map(({ at }) => at));
  const times = lines.map(({ at }) => at.toFixed(decimals));
  const width = Math.max(...times.map((time) => time.length));
  return lines.map(({ text }, index) => `${(times[index] ?? "").padStart(width)}  ${text}`.trimEnd());
}
