// The listing below a block that may be its output: fenced or as text, with a label or without, and taking it out of the
// parts. How a listing is announced stands in `outputs.ts`.
import { compareClaim } from "../claims.ts";
import { type Decisions, quoted } from "./decisions.ts";
import { asPrinted, isTextLanguage, outputLabel, readListing, sayOfTimes, withoutRemarks } from "./outputs.ts";
import type { Part, ShownPart } from "./parts.ts";
import type { Line, TextPiece } from "./pieces.ts";

/** A listing that may be the output of the block above it. */
export interface Listing {
  readonly matches: (stdout: string) => boolean;
  /** Whether a line of it is one of the output, so that it is not just any text. */
  readonly resembles: (stdout: string) => boolean;
  /** Takes it out of the parts and says what became of its label. */
  readonly take: (stdout: string) => string;
  readonly line: number;
  readonly labelled: boolean;
  /** It is text without an end, so that it may be more than what matches. */
  readonly open: boolean;
  /** Words its label so that the clean note does not claim it. */
  readonly disown: () => void;
}

/** What stands below the block at `index` and may be its output, the likeliest first. What is taken or disowned changes `parts`. */
export function listingsBelow(parts: Part[], index: number, decisions: Decisions): Listing[] {
  const next = parts[index + 1];
  const after = parts[index + 2];
  if (next?.kind === "shown") return isTextLanguage(next.language) ? [shownListing(parts, next, index + 1, null, decisions)] : [];
  if (next?.kind !== "text") return [];
  const filled = next.lines.filter(({ text }) => text.trim() !== "");
  const [first] = filled;
  if (first === undefined) return after?.kind === "shown" && isTextLanguage(after.language) ? [shownListing(parts, after, index + 2, null, decisions)] : [];
  // A sentence may stand between a block and what announces its output; the output moves above it.
  const labelAt = filled.slice(0, 3).findIndex(({ text }) => outputLabel(text) !== null);
  const labelLine = filled[labelAt];
  const label = labelLine === undefined ? null : outputLabel(labelLine.text);
  if (filled.length <= Math.max(1, labelAt + 1) && after?.kind === "shown" && isTextLanguage(after.language)) {
    if (label !== null && labelLine !== undefined) return [shownListing(parts, after, index + 2, { part: next, line: labelLine, more: label.more, isKnown: true }, decisions)];
    // Whatever the words, a line that ends in a colon announces what stands below it.
    return /[:：][\s*_]*$/.test(first.text) ? [shownListing(parts, after, index + 2, { part: next, line: first, more: first.text, isKnown: false }, decisions)] : [];
  }
  const inlineLabel = /^([^:：]{2,30})[:：]\s*(\S.*)$/.exec(first.text.trim());
  if (label === null && inlineLabel !== null && outputLabel(inlineLabel[1] ?? "") !== null) {
    const said = { n: first.n, text: inlineLabel[2] ?? "" };
    return [textListing(parts, next, [said, ...filled.slice(1)], filled, index + 1, !/\p{L}.*[.。!]$/u.test(said.text.trim()), 0)];
  }
  if (label !== null && filled.length > labelAt + 1) return [textListing(parts, next, filled.slice(labelAt + 1), filled.slice(labelAt), index + 1, true, 1)];
  return [textListing(parts, next, filled, filled, index + 1, false, 0)];
}

function shownListing(parts: Part[], shown: ShownPart, at: number, label: { readonly part: TextPiece; readonly line: Line; readonly more: string; readonly isKnown: boolean } | null, decisions: Decisions): Listing {
  const { output, others } = readListing(shown.text);
  return {
    line: shown.at,
    labelled: label?.isKnown === true || /^(?:output|out|ausgabe|sortie|salida|console|stdout)$/i.test(shown.language),
    open: false,
    matches: (stdout) => stdout.trim() !== "" && compareClaim(asPrinted(withoutRemarks(output, stdout).output, stdout), stdout) === null,
    resembles: (stdout) => shareLine(output.split("\n"), stdout.split("\n")),
    disown: () => {
      if (label === null) return;
      const lines = label.part.lines.map((line) => (line === label.line ? { n: line.n, text: disowned(line.text) } : line));
      parts[parts.indexOf(label.part)] = { kind: "text", lines };
    },
    take: (stdout) => {
      const { output: plain, remarks } = withoutRemarks(output, stdout);
      const times = sayOfTimes(plain, stdout);
      parts.splice(at, 1, { kind: "text", lines: [] });
      for (const line of remarks) decisions.loss(shown.at, `${quoted(line)}, which the program did not print.`);
      for (const line of others) decisions.loss(shown.at, `The line ${quoted(line)}, which the program did not print.`);
      if (label === null) return times;
      parts[parts.indexOf(label.part)] = { kind: "text", lines: label.part.lines.filter((line) => line !== label.line) };
      return label.more === "" ? times : `${times} Left out: the words ${quoted(label.line.text)} above it.`;
    },
  };
}

/** Output as lines of text: as many of them as CPython printed. `labels` lines of `all` stand above the first. */
function textListing(parts: Part[], part: TextPiece, lines: readonly Line[], all: readonly Line[], at: number, labelled: boolean, labels: number): Listing {
  const printed = (stdout: string): string[] => stdout.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  // A paragraph of one line that is all of the output can be nothing else.
  const [first] = lines;
  const below = first === undefined ? -1 : part.lines.findIndex(({ n }) => n > first.n);
  const isAlone = below === -1 || part.lines[below]?.text.trim() === "";
  const plain = (line: string): string => line.trim().replace(/^>\s?/, "").replace(/^`([^`]*)`$/, "$1");
  const saidOf = (expected: readonly string[]): string[] => lines.slice(0, expected.length).map(({ text }) => plain(text));
  return {
    line: lines[0]?.n ?? 1,
    labelled,
    open: true,
    disown: () => {},
    resembles: (stdout) => shareLine(lines.map(({ text }) => plain(text)), stdout.split("\n")),
    matches: (stdout) => {
      const expected = printed(stdout);
      const said = saidOf(expected);
      return expected.length > (labelled || isAlone ? 0 : 1) && compareClaim(asPrinted(said.join("\n"), expected.join("\n")), expected.join("\n")) === null && said.length === expected.length;
    },
    take: (stdout) => {
      const last = all[printed(stdout).length - 1 + labels];
      const first = all[0]?.n ?? 0;
      const rest = part.lines.filter(({ n }) => last === undefined || n > last.n || n < first);
      parts[at] = { kind: "text", lines: rest };
      return `${sayOfTimes(saidOf(printed(stdout)).join("\n"), printed(stdout).join("\n"))}${labelled ? "" : " It stood without a heading."}`;
    },
  };
}

function shareLine(one: readonly string[], other: readonly string[]): boolean {
  const lines = new Set(one.map((line) => line.trim()));
  return other.some((line) => line.trim() !== "" && lines.has(line.trim()));
}

/** `**Output:**` as `**Output, as noted:**`, which the grammar of notes does not take for a claim. */
function disowned(label: string): string {
  return label.replace(/[\p{L}\p{N})）](?=[^\p{L}\p{N})）]*$)/u, (last) => `${last}, as noted`);
}
