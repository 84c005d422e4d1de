// What a note says just before an example: as plain text, the description of the example where it stands alone; of an
// exercise, its task.
import type { Nodes, Paragraph } from "mdast";
import type { Block, Lesson } from "./lesson.ts";

/**
 * The paragraphs between an example and the heading or example above it, in at most about `most` characters, cut at the
 * end of a sentence where there is one. Empty where nothing is said.
 */
export function introductionTo(lesson: Pick<Lesson, "blocks">, id: string, most = 240): string {
  return shortened(paragraphsBefore(lesson, id).map((paragraph) => words(paragraph).replace(/\s+/g, " ").trim()).join(" "), most);
}

/** Some words of a paragraph, and how they are set. */
export interface Phrase {
  readonly text: string;
  readonly set: "plain" | "strong" | "code";
}

/** The same paragraphs of an exercise, whole: what is to be done. */
export function taskOf(lesson: Pick<Lesson, "blocks">, id: string): readonly (readonly Phrase[])[] {
  return paragraphsBefore(lesson, id).map((paragraph) => paragraph.children.flatMap((child) => phrases(child, "plain")));
}

function paragraphsBefore({ blocks }: Pick<Lesson, "blocks">, id: string): Paragraph[] {
  const place = blocks.findIndex((block) => holds(block, id));
  const paragraphs: Paragraph[] = [];
  for (const block of blocks.slice(0, Math.max(0, place)).reverse()) {
    if (block.kind !== "prose" || block.content.type !== "paragraph") break;
    paragraphs.unshift(block.content);
  }
  return paragraphs;
}

function phrases(node: Nodes, set: Phrase["set"]): Phrase[] {
  if (node.type === "inlineCode") return [{ text: node.value, set: "code" }];
  if ("children" in node) return node.children.flatMap((child) => phrases(child, node.type === "strong" ? "strong" : set));
  return [{ text: words(node), set }];
}

function holds(block: Block, id: string): boolean {
  switch (block.kind) {
    case "example":
      return block.example.id === id;
    case "exercise":
      return block.exercise.given.id === id || block.exercise.solution.id === id;
    case "prose":
      return holdsNode(block.content, id);
    default:
      return false;
  }
}

function holdsNode(node: Nodes, id: string): boolean {
  return node.type === "example" ? node.id === id : "children" in node && node.children.some((child) => holdsNode(child, id));
}

function words(node: Nodes): string {
  if ("children" in node) return node.children.map(words).join("");
  if (node.type === "break") return " ";
  return "value" in node ? node.value : "";
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most);
  const sentences = /^.*[.!?…:](?=\s)/.exec(kept)?.[0] ?? "";
  return sentences.length > most / 3 ? sentences : `${kept.slice(0, kept.lastIndexOf(" "))} …`;
}
