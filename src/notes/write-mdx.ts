// A lesson to the MDX of its page. The same lesson always gives the same bytes.
import type { Root, RootContent } from "mdast";
import { encoded, imageAddress, linkAddress } from "./addresses.ts";
import { auditMdx } from "./audit-mdx.ts";
import { titleWord } from "./info-string.ts";
import type { Block, Example, ExampleNode, Lesson } from "./lesson.ts";
import { toMdxMarkdown } from "./mdx-markdown.ts";
import { readingMinutes } from "./reading-time.ts";

export interface WriteOptions {
  /** From where a page imports the components that show examples and exercises. */
  readonly components?: string;
  /** Slugs of notes by their names, for notes whose slug is another than their name. */
  readonly slugs?: ReadonlyMap<string, string>;
  /** From a page's folder to the notes' folder, where images are. */
  readonly images?: string;
  /** Address at which a reader can edit the note. */
  readonly editUrl?: string;
}

/**
 * Writes a page. Prose is taken for what it is, text: nothing in it becomes code or a tag. Throws when the page, read
 * back, has anything in it that could run; that would be a fault of this program, not of the note.
 */
export function writeMdx(lesson: Lesson, options: WriteOptions = {}): string {
  const imports = importsOf(lesson, options);
  const comment = `{/* Generated from content/notes/${lesson.name.replace(/[^\w.-]/g, "_")}.md by \`npm run generate\`. Change the note, not this file. */}`;
  const head = [frontMatter(lesson, options), comment, ...(imports.length === 0 ? [] : [imports.join("\n")])];
  const root: Root = { type: "root", children: lesson.blocks.map((block) => readdressed(toMdast(block), options)) };
  let faults: string[] = [];
  // The MDX parser looks for expressions in inline code too when braces and brackets around it are tangled enough. A
  // page that it misreads is written again with such code as text.
  for (const plainBraces of [false, true]) {
    const mdx = [...head, toMdxMarkdown(root, { plainBraces })].join("\n\n");
    faults = auditMdx(mdx, { imports, ids: lesson.ids });
    if (faults.length === 0) return mdx;
  }
  throw new Error(`The page of the note ${lesson.name} would hold what is not in the note:\n${faults.join("\n")}`);
}

/** A line for each component that the page uses. */
function importsOf({ blocks, examples, exercises }: Lesson, { components = "@interleave/site" }: WriteOptions): string[] {
  const names = [
    ...(examples.length > 2 * exercises.length ? ["Example"] : []),
    ...(exercises.length > 0 ? ["Exercise"] : []),
    ...(blocks.some((block) => block.kind === "exercise" && block.exercise.hints.length > 0) ? ["Hint"] : []),
  ];
  return names.map((name) => `import ${name} from ${JSON.stringify(`${components}/${name}.astro`)};`);
}

/** Front matter as Starlight reads it. Every JSON string is also a YAML string. */
function frontMatter(lesson: Lesson, { editUrl, slugs }: WriteOptions): string {
  const { title, description, order, part, needs } = lesson;
  return [
    "---",
    `title: ${yamlString(title)}`,
    ...(description === undefined ? [] : [`description: ${yamlString(description)}`]),
    ...(editUrl === undefined ? [] : [`editUrl: ${yamlString(editUrl)}`]),
    ...(order === undefined ? [] : ["sidebar:", `  order: ${order}`]),
    `part: ${part}`,
    ...(needs.length === 0 ? [] : ["needs:", ...needs.map((name) => `  - ${yamlString(slugs?.get(name) ?? name)}`)]),
    `minutes: ${readingMinutes(lesson)}`,
    "---",
  ].join("\n");
}

function yamlString(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function toMdast(block: Block): RootContent {
  switch (block.kind) {
    case "heading":
      return { type: "heading", depth: block.depth, children: [...block.content] };
    case "example":
      return exampleNode(block.example);
    case "exercise": {
      const { given, solution, expected, hints } = block.exercise;
      return { type: "exercise", given: exampleNode(given), solution: exampleNode(solution), expected, children: [...hints] };
    }
    case "code":
      return {
        type: "code",
        lang: block.language === "" ? null : block.language,
        meta: block.language === "" || block.title === undefined ? null : titleWord(block.title),
        value: block.text,
      };
    case "prose":
    case "table":
      return block.content;
  }
}

function exampleNode({ id, title, predict, compare }: Example): ExampleNode {
  return { type: "example", id, ...(title === undefined ? {} : { title }), ...(predict === undefined ? {} : { predict }), ...(compare === undefined ? {} : { compare }) };
}

/** The node with its links and images leading where they are on the site. */
function readdressed<N extends RootContent>(node: N, options: WriteOptions): N {
  const copy = { ...node };
  if (copy.type === "link") copy.url = linkUrl(copy.url, options);
  if (copy.type === "image") copy.url = imageUrl(copy.url, options);
  if ("children" in copy) Object.assign(copy, { children: copy.children.map((child) => readdressed(child, options)) });
  return copy;
}

/** Pages stand at `<base>/<slug>/`, so one is reached from another by `../<slug>/` under any base. */
function linkUrl(url: string, { slugs }: WriteOptions): string {
  const address = linkAddress(url);
  if (address.kind === "web") return address.url;
  if (address.kind === "refused") return "#";
  const page = address.note === "" ? "" : `../${slugs?.get(address.note) ?? address.note}/`;
  return encoded(page + (address.anchor === "" && page !== "" ? "" : `#${encodeURIComponent(address.anchor)}`));
}

function imageUrl(url: string, { images = "../notes" }: WriteOptions): string {
  const address = imageAddress(url);
  if (address.kind === "web") return address.url;
  return address.kind === "refused" ? "" : `${images}/${address.note}`;
}
