// Tracebacks as they are shown: the frames of the program stay, those inside Python's own files are folded away. Pure.
import type { OutputLine } from "../output-lines.ts";

/** Frames of a traceback that lie in Python's own files, one after another. */
export interface LibraryFrames {
  readonly count: number;
  readonly lines: readonly OutputLine[];
}

export type OutputItem = OutputLine | LibraryFrames;

/** The lines, with each run of frames in Python's own files as one item. */
export function foldLibraryFrames(lines: readonly OutputLine[]): OutputItem[] {
  const items: (OutputLine | { count: number; lines: OutputLine[] })[] = [];
  let inside = false;
  for (const line of lines) {
    const begins = line.stream === "stderr" && /^[ |]*File "<python>\//.test(line.text);
    inside = begins || (inside && /^[ |]* {4}/.test(line.text));
    const last = items.at(-1);
    if (!inside) items.push(line);
    else if (last !== undefined && "lines" in last) {
      last.lines.push(line);
      if (begins) last.count++;
    } else items.push({ count: 1, lines: [line] });
  }
  return items;
}

/** Virtual time of what an item shows last. */
export function timeOf(item: OutputItem | undefined): number | undefined {
  return item !== undefined && "lines" in item ? item.lines.at(-1)?.at : item?.at;
}
