// How long a note takes to read: its words, and a look at each program. Exercises take as long as they take.
import type { Nodes } from "mdast";
import type { Block, Lesson } from "./lesson.ts";

/** Words of technical prose in a minute, and programs that are read and run in one. */
const wordsInMinute = 180;
const examplesInMinute = 1.5;

/** Whole minutes, at least one. */
export function readingMinutes({ blocks, examples, exercises }: Pick<Lesson, "blocks" | "examples" | "exercises">): number {
  const words = blocks.reduce((sum, block) => sum + wordsOf(block), 0);
  const read = examples.length - 2 * exercises.length;
  return Math.max(1, Math.round(words / wordsInMinute + read / examplesInMinute));
}

function wordsOf(block: Block): number {
  switch (block.kind) {
    case "heading":
      return block.content.reduce((sum, node) => sum + wordsIn(node), 0);
    case "prose":
    case "table":
      return wordsIn(block.content);
    default:
      return 0;
  }
}

function wordsIn(node: Nodes): number {
  if ("children" in node) return node.children.reduce((sum: number, child) => sum + wordsIn(child), 0);
  return node.type === "text" || node.type === "inlineCode" ? (node.value.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0) : 0;
}
