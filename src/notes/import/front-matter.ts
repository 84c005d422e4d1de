// What stands at the head of a raw note about the note itself: front matter, and the properties of a page of Notion.
import { type Decisions, quoted } from "./decisions.ts";
import type { Line } from "./pieces.ts";

/** The lines without front matter between `---` lines, and what of it pages use. */
export function splitFrontMatter(lines: readonly Line[], decisions: Decisions): { title: string | null; description: string | null; order: string | null; rest: readonly Line[] } {
  const start = lines.findIndex(({ text }) => text.trim() !== "");
  const mark = lines[start]?.text.trimEnd();
  const end = mark === "---" || mark === "+++" ? lines.findIndex(({ text }, index) => index > start && (text.trimEnd() === mark || (mark === "---" && text.trimEnd() === "..."))) : -1;
  const head = end === -1 ? [] : lines.slice(start + 1, end);
  const key = /^\s*([A-Za-z_][\w -]*?)\s*[:=]\s*(.*)$/;
  if (end === -1 || !head.some(({ text }) => key.test(text)) || head.some(({ text }) => !/^(?:\s|#|- |-$|$|[\])}])/.test(text) && !key.test(text))) {
    return { title: null, description: null, order: null, rest: lines };
  }
  const values = new Map<string, string>();
  for (const { n, text } of head) {
    if (/^(?:\s|- |-$|[\])}]|$)/.test(text)) continue;
    const [, name = "", value = ""] = key.exec(text) ?? [];
    const known = { title: "title", description: "description", summary: "description", order: "order", sidebar_position: "order", weight: "order", nav_order: "order" }[name.toLowerCase()];
    const plain = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (known !== undefined && plain !== "" && !/^[[{|>&*!]/.test(plain) && (known !== "order" || /^-?\d{1,9}$/.test(plain))) values.set(known, plain);
    else if (name !== "") decisions.loss(n, `The front matter's \`${name}\`, which pages do not use (${quoted(value.trim() === "" ? "a list" : value)}).`);
  }
  return { title: values.get("title") ?? null, description: values.get("description") ?? null, order: values.get("order") ?? null, rest: lines.slice(end + 1) };
}

/** What people do not write of their own accord below a title: names that Notion gives to properties. */
const notions = /^(?:Created|Created (?:by|time)|Tags?|Status|Last edited(?: (?:by|time))?|Last updated|Multi-select|Reviewed|Owner|Assign(?:ee)?|Priority|Due(?: date)?): /im;

/** The lines without the properties that Notion writes as a paragraph of its own below the title. */
export function withoutProperties(lines: readonly Line[], decisions: Decisions): readonly Line[] {
  const title = lines.findIndex(({ text }) => text.trim() !== "");
  const from = lines.findIndex(({ text }, index) => index > title && text.trim() !== "");
  if (title === -1 || from === -1 || !/^# \S/.test(lines[title]?.text ?? "")) return lines;
  const end = lines.findIndex(({ text }, index) => index > from && text.trim() === "");
  const paragraph = lines.slice(from, end === -1 ? lines.length : end);
  const isProperties = paragraph.every(({ text }) => /^\p{Lu}[\p{L}\p{N} /&-]{0,40}: \S/u.test(text)) && paragraph.some(({ text }) => notions.test(text));
  if (!isProperties) return lines;
  for (const { n, text } of paragraph) decisions.loss(n, `The page's property ${quoted(text)}.`);
  return [...lines.slice(0, from), ...lines.slice(from + paragraph.length)];
}
