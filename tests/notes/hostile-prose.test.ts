// Prose may say anything and must stay prose: no tag, no expression, no module, no address that runs. hostile-prose.txt
// holds attempts, `%%` between them; the random ones below are put together from what such attempts are made of.
import { readFileSync } from "node:fs";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { parseNote, writeMdx, type Block } from "../../src/notes/index.ts";
import { compilePage, type CompiledPage } from "./compile-page.ts";

const attempts = readFileSync(new URL("hostile-prose.txt", import.meta.url), "utf8").split("\n%%\n");

describe("hostile prose stays prose", () => {
  for (const attempt of attempts) {
    test(attempt.replace(/\s+/g, " ").trim(), async () => {
      for (const around of [(text: string) => text, (text: string) => `Before.\n\n${text}\n\nAfter.`, inQuotation, inList]) {
        const { lesson } = parseNote(`---\ntitle: x\n---\n\n${around(attempt.trimEnd())}\n`, "hostile");
        const page = await compilePage(writeMdx(lesson));
        expectHarmless(page);
        expect(page.examples).toEqual(lesson.ids);
      }
    });
  }

  test("the title and the description", async () => {
    for (const attempt of attempts) {
      const { lesson } = parseNote(`---\ntitle: ${JSON.stringify(attempt)}\ndescription: ${JSON.stringify(attempt)}\n---\n\nx\n`, "hostile");
      expect(lesson.title).toBe(attempt);
      const mdx = writeMdx(lesson);
      expect(mdx.split("\n").slice(0, 6)).toEqual(["---", `title: ${JSON.stringify(attempt)}`, `description: ${JSON.stringify(attempt)}`, "part: notes", "minutes: 1", "---"]);
    }
  });
});

test("random nasty prose never becomes code", async () => {
  const random = seeded(20261);
  const pick = (): string => pieces[Math.floor(random() * pieces.length)] ?? "";
  for (let round = 0; round < 3000; round++) {
    const note = `# x\n\n${Array.from({ length: 1 + Math.floor(random() * 24) }, pick).join("")}\n`;
    const { lesson } = parseNote(note, "random");
    try {
      const page = await compilePage(writeMdx(lesson));
      expectHarmless(page);
      expect(page.examples).toEqual(lesson.ids);
      expect(page.headings).toEqual(lesson.anchors);
      // Footnotes that nobody refers to and cells that have no column are not shown.
      if (!/\[\^|\|/.test(note)) expect(letters(page.text)).toBe(letters(lesson.blocks.map(shownText).join("")));
    } catch (error) {
      throw new Error(`Round ${round}, note ${JSON.stringify(note)}`, { cause: error });
    }
  }
});

const pieces = [
  ..."{}<>[]()!*_~`:|#-+=.&;\\/\"'$^@%0129aix \n\t\u00a0é😀".split(/(?:)/u),
  "\n\n", "\n\n", "\n> ", "\n- ", "\n  ", "\n    ", "\n1. ", "  \n", "\\\n", "\n```\n", "\n```js\n", "\n~~~\n", "\n```python\n", "\n---\n", "\n===\n", "\n## ",
  "\n| a | b |\n|---|---|\n| ", " | ", "import ", "\nimport x from 'y'\n", "\nexport ", "export default ", "<script>", "</script>", "<b onclick=x>", "<!--", "-->",
  "<Example id='x' />", "<![CDATA[", "{alert(1)}", "{/*", "*/}", "`{", "}`", "[x](", "](y)", "![x](", "javascript:", "data:", "https://a.b/", "www.a.b", "a@b.co", "&lt;",
  "&#123;", "&#x69;mport", "&colon;", "[^1]", "\n[^1]: ", "[r]", "\n[r]: ", ":::", "\n:::note\n", ":a[b]{c}", "**", "***", "~~", "__", "\n- [ ] ", "\\{", "\\<", "\\`", "x.md#y", "q.svg)",
];

const tags = new Set([
  "a", "blockquote", "br", "code", "del", "em", "fragment", "h2", "h3", "h4", "h5", "h6", "hr", "img", "input", "li", "ol", "p", "pre", "section", "strong", "sup",
  "table", "tbody", "td", "th", "thead", "tr", "ul",
]);
const properties = new Set([
  "align", "alt", "aria-describedby", "aria-label", "ariaDescribedBy", "ariaLabel", "checked", "children", "className", "data-footnote-backref", "data-footnote-ref",
  "data-footnotes", "dataFootnoteBackref", "dataFootnoteRef", "dataFootnotes", "disabled", "href", "id", "src", "start", "style", "title", "type",
]);

function expectHarmless({ elements }: CompiledPage): void {
  for (const { name, props } of elements) {
    if (!tags.has(name)) throw new Error(`A <${name}>.`);
    for (const [property, value] of Object.entries(props)) {
      if (!properties.has(property)) throw new Error(`A property ${property}="${String(value)}".`);
      if (property === "href") expect(URL.parse(String(value), "https://here.example")?.protocol ?? "inert").toMatch(/^(?:https?:|mailto:|inert)$/);
      if (property === "src") expect(String(value)).toMatch(/^(?:https?:\/\/|\.\.\/notes\/[\w/-]+\.\w+$)/i);
      if (property === "style") expect(JSON.stringify(value)).toMatch(/^\{"textAlign":"(?:left|center|right)"\}$/);
    }
  }
}

function shownText(block: Block): string {
  if (block.kind === "example" || block.kind === "exercise") return "";
  if (block.kind === "code") return block.text;
  return [block.content].flat().map(wordsOf).join("");
}

function wordsOf(node: Nodes): string {
  return "value" in node ? node.value : "children" in node ? node.children.map(wordsOf).join("") : "";
}

/** The characters of a text, sorted, without white space and without quotes, which are curled in the page. */
function letters(text: string): string {
  return [...text.replace(/[\s"'\u2018-\u201d]/gu, "")].sort().join("");
}

function inQuotation(text: string): string {
  return text.replace(/^/gm, "> ");
}

function inList(text: string): string {
  return `- ${text.replaceAll("\n", "\n  ")}`;
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
