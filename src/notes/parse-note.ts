// The text of a note to a lesson. Reads top to bottom: front matter, then blocks; each Python block becomes an example
// with its set-up and claimed output, everything else becomes clean prose.
import type { BlockContent, Code as CodeNode, Heading, Nodes, PhrasingContent, Root, RootContent, TableRow } from "mdast";
import { ExampleCollector } from "./examples.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { splitInfo, titleWord } from "./info-string.ts";
import type { Block, Claim, Example, ExerciseNode, HintNode, Lesson } from "./lesson.ts";
import { parseMarkdown } from "./markdown.ts";
import { Problems, type Problem } from "./problems.ts";
import { findSources, htmlText, plainText, ProseCleaner } from "./prose.ts";
import { pythonInfo, readPythonFence } from "./python-fence.ts";
import { headingAnchors, isOwnAddress, isSlug, slugRule, toSlug } from "./slugs.ts";

/**
 * Parses a note. `name` is its file name without `.md`. There is always a lesson; it may be published when no problem
 * is an error. Lines are lines of `text`.
 */
export function parseNote(text: string, name: string): { lesson: Lesson; problems: Problem[] } {
  const problems = new Problems(name);
  const source = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const parsed = parseMarkdown(source);
  if ("fault" in parsed) problems.error(parsed.fault.line, parsed.fault.message);
  const root: Root = "root" in parsed ? parsed.root : { type: "root", children: [] };

  const frontMatter = frontMatterOf(root, source, problems);
  const slug = freeAddress(frontMatter.slug ?? slugOf(name, problems), problems);
  const reader = new NoteReader(root, source, problems);
  const content = reader.read();
  const examples = reader.examples.finish(slug);
  const byId = new Map(examples.map((example) => [example.id, example]));
  const blocks = content.map(({ line, node }) => toBlock(node, line, byId, reader.anchors));

  if (!("fault" in parsed)) {
    if (content.length === 0) problems.error(1, "The note is empty: write something below its title.");
    else if (frontMatter.title === undefined && reader.title === null) {
      problems.error(1, "The note has no title: begin it with a line such as `# Gather and tasks`, or give `title` in front matter.");
    }
  }
  const lesson: Lesson = {
    name,
    slug,
    title: frontMatter.title ?? reader.title ?? slug.replaceAll("-", " "),
    ...(frontMatter.description === undefined ? {} : { description: frontMatter.description }),
    ...(frontMatter.order === undefined ? {} : { order: frontMatter.order }),
    part: frontMatter.part ?? "notes",
    needs: frontMatter.needs ?? [],
    blocks,
    examples,
    ids: examples.map(({ id }) => id),
    exercises: blocks.flatMap((block) => (block.kind === "exercise" ? [block.exercise] : [])),
    anchors: [...reader.anchors.values()],
    links: reader.prose.links,
  };
  return { lesson, problems: problems.inOrder() };
}

function frontMatterOf(root: Root, source: string, problems: Problems): FrontMatter {
  const first = root.children[0];
  if (first?.type === "yaml") return readFrontMatter(first.value, 2, problems);
  if (first?.type === "toml") problems.error(1, "Front matter between `+++` is not read: write it between `---`, as `key: value` lines.");
  else if (/^\s*---[ \t]*\n[A-Za-z_][\w-]*[ \t]*:/.test(source)) {
    problems.error(1, "The front matter has no end or does not begin on the first line: put one `---` on line 1 and one after its last line.");
  }
  return {};
}

/** The note's address, where the site has no page of its own. */
function freeAddress(slug: string, problems: Problems): string {
  if (isOwnAddress(slug)) problems.error(1, `\`${slug}\` is the address of a page of the site itself: rename the file, or give another \`slug\` in front matter.`);
  return slug;
}

function slugOf(name: string, problems: Problems): string {
  if (isSlug(name)) return name;
  problems.error(1, `The note's file name cannot be part of an address, which wants ${slugRule}. Rename the file, or give \`slug\` in front matter.`);
  return toSlug(name, "note");
}

/** Inside what a block stands. */
type Place = "top" | "container" | "footnote";

/** One block of the note's top level, cleaned. */
interface Placed {
  readonly line: number;
  readonly node: RootContent;
}

function toBlock(node: RootContent, line: number, examples: ReadonlyMap<string, Example>, anchors: ReadonlyMap<Heading, string>): Block {
  switch (node.type) {
    case "heading":
      return { kind: "heading", line, depth: node.depth, anchor: anchors.get(node) ?? "", content: node.children };
    case "table":
      return { kind: "table", line, content: node };
    case "code":
      return { kind: "code", line, language: node.lang ?? "", ...titleOf(node), text: node.value };
    case "example":
      return { kind: "example", line, example: collected(node.id, examples) };
    case "exercise": {
      const { given, solution, expected, children: hints } = node;
      return { kind: "exercise", line, exercise: { given: collected(given.id, examples), solution: collected(solution.id, examples), expected, hints } };
    }
    default:
      return { kind: "prose", line, content: node };
  }
}

function collected(id: string, examples: ReadonlyMap<string, Example>): Example {
  const example = examples.get(id);
  if (example === undefined) throw new Error(`The example ${id} was not collected.`);
  return example;
}

/** Only a title is kept of what a fence says. */
function titleOf({ meta }: CodeNode): { title?: string } {
  const title = splitInfo(meta ?? "").find(({ key }) => key === "title")?.value;
  return title ? { title } : {};
}

class NoteReader {
  readonly examples: ExampleCollector;
  readonly prose: ProseCleaner;
  /** Anchor of every heading that stays, in the page's order. */
  readonly anchors = new Map<Heading, string>();
  /** Text of the first top heading. The page shows it as its title, so it is no block. */
  title: string | null = null;
  readonly #root: Root;
  readonly #lines: readonly string[];
  readonly #problems: Problems;
  readonly #nextAnchor = headingAnchors();
  /** Wherever the note has them, footnotes stand at the end of the page. */
  readonly #footnotes: Placed[] = [];
  /** The heading above what is being read. */
  #heading = "";

  constructor(root: Root, source: string, problems: Problems) {
    this.examples = new ExampleCollector(problems);
    this.prose = new ProseCleaner(findSources(root), problems);
    this.#root = root;
    this.#lines = source.split("\n");
    this.#problems = problems;
  }

  read(): Placed[] {
    return [...this.#flow(this.#root.children, "top"), ...this.#footnotes];
  }

  /** Cleans blocks that stand one below the other. `place` says inside what. */
  #flow(nodes: readonly RootContent[], place: Place): Placed[] {
    const placed: Placed[] = [];
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (node === undefined) continue;
      const line = lineOf(node);
      const put = (...cleaned: RootContent[]): unknown => placed.push(...cleaned.map((each) => ({ line, node: each })));
      const info = node.type === "code" ? pythonInfo(node.lang ?? "", node.meta ?? "") : null;
      if (node.type !== "code") put(...this.#block(node, place));
      else if (info === null) put(this.#code(node));
      else {
        if (readPythonFence(info).role === "exercise") {
          const { shown, last } = this.#exercise(node, info, nodes, index, place);
          if (shown !== null) put(shown);
          index = last;
          continue;
        }
        const shown = this.#python(node, info, place);
        if (shown === null) continue;
        put(shown);
        const claim = claimAfter(nodes, index);
        if (claim === null) continue;
        if (shown.type === "example") {
          this.#checkClosed(claim.node);
          this.examples.addClaim({ line: firstLine(claim.node, this.#lines), text: withNewline(claim.node.value) });
        } else {
          if (claim.label !== null) put(...this.#block(claim.label, place));
          put(this.#code({ ...claim.node, lang: null }));
        }
        index = claim.index;
      }
    }
    return placed;
  }

  #block(node: RootContent, place: Place): RootContent[] {
    const inside = place === "footnote" ? "footnote" : "container";
    switch (node.type) {
      case "heading":
        return this.#headingBlock(node, place);
      case "paragraph":
        return paragraph(this.prose.clean(node.children));
      case "thematicBreak":
        return [{ type: "thematicBreak" }];
      case "html":
        return htmlText(node.value, lineOf(node), this.#problems).flatMap((value) =>
          paragraph([{ type: "text", value: value.split("\n").map((line) => line.trim()).filter((line) => line !== "").join("\n") }]),
        );
      case "blockquote":
        return [{ type: "blockquote", children: this.#blocks(node.children, inside) }];
      case "list": {
        const children = node.children.map(
          ({ checked, spread, children }) => ({ type: "listItem", checked: checked ?? null, spread: spread ?? false, children: this.#blocks(children, inside) }) as const,
        );
        return [{ type: "list", ordered: node.ordered ?? false, start: node.start ?? null, spread: node.spread ?? false, children }];
      }
      case "footnoteDefinition": {
        const label = this.prose.footnoteLabel(node);
        const children = this.#blocks(node.children, "footnote");
        if (label !== null) this.#footnotes.push({ line: lineOf(node), node: { type: "footnoteDefinition", identifier: label, label, children } });
        return [];
      }
      case "table": {
        const children = node.children.map(
          (row): TableRow => ({ type: "tableRow", children: row.children.map((cell) => ({ type: "tableCell", children: this.prose.clean(cell.children) })) }),
        );
        return [{ type: "table", align: node.align ?? null, children }];
      }
      default:
        // Front matter and definitions, which have been read already.
        return [];
    }
  }

  #blocks(nodes: readonly RootContent[], place: Place): BlockContent[] {
    return this.#flow(nodes, place).flatMap(({ node }) => (isBlockContent(node) ? [node] : []));
  }

  #headingBlock(node: Heading, place: Place): RootContent[] {
    const line = lineOf(node);
    const phrases = this.prose.clean(node.children);
    const children = inHeading(phrases);
    if (hasFootnote(phrases)) this.#problems.warning(line, "A heading cannot have a footnote, which is left out: put it in the text below.");
    const words = plainText(children).trim();
    if (words === "") {
      this.#problems.error(line, "This heading has no text: write some, or remove it.");
      return [];
    }
    if (place === "footnote") {
      this.#problems.warning(line, "A footnote cannot have a heading. This one is shown as strong text.");
      return [{ type: "paragraph", children: [{ type: "strong", children }] }];
    }
    this.#heading = words;
    if (node.depth === 1 && place === "top" && this.title === null) {
      this.title = words;
      return [];
    }
    if (node.depth === 1) this.#problems.warning(line, "A page has one top heading, its title. This one is shown one level lower: write `##`.");
    const heading: Heading = { type: "heading", depth: node.depth === 1 ? 2 : node.depth, children };
    this.anchors.set(heading, this.#nextAnchor(plainText(children)));
    return [heading];
  }

  /** Python that is shown: an example, or code. Null for a set-up. */
  #python(node: CodeNode, info: string, place: Place): RootContent | null {
    const fence = readPythonFence(info);
    const fenceLine = lineOf(node);
    for (const fault of fence.faults) this.#problems.error(fenceLine, fault);
    this.#checkClosed(node);
    const shown: CodeNode = { type: "code", lang: "python", meta: fence.title === undefined ? null : titleWord(fence.title), value: node.value };
    if (fence.role === "no-run") return shown;
    if (node.value.trim() === "") {
      this.#problems.error(fenceLine, "This block has no Python in it: write some, or remove it.");
      return null;
    }
    if (place === "footnote") {
      this.#problems.error(fenceLine, "Python in a footnote cannot run: move it into the text, or mark it `no-run`.");
      return shown;
    }
    const block = { fence, line: fenceLine + 1, source: withNewline(node.value), heading: this.#heading };
    if (fence.role === "solution") {
      this.#problems.error(fenceLine, "No exercise stands above this solution: mark a Python block `exercise`, and write what it must do in a block `expect` below it.");
      return null;
    }
    if (fence.role === "example" || fence.role === "exercise") return this.examples.addExample(block);
    if (fence.role === "driver") this.examples.addDriver(block);
    else this.examples.addSetup(block);
    return null;
  }

  /**
   * An exercise: the program at `index`, what it must do, hints, and a solution, one below the other. `last` is the place
   * of the last of them. Where one is missing, a problem, and the program as an example.
   */
  #exercise(node: CodeNode, info: string, nodes: readonly RootContent[], index: number, place: Place): { shown: RootContent | null; last: number } {
    const given = this.#python(node, info, place);
    const fault = (message: string, last: number): { shown: RootContent | null; last: number } => {
      this.#problems.error(lineOf(node), message);
      return { shown: given, last };
    };
    if (given?.type !== "example") return { shown: given, last: index };
    if (place !== "top") return fault("An exercise cannot stand in a list or a quotation: move it to the top level of the note.", index);
    let last = index + 1;
    const expect = nodes[last];
    if (expect?.type !== "code" || expect.lang !== "expect") return fault("This exercise does not say what its solution must do: write a block marked `expect` below it.", index);
    this.#checkClosed(expect);
    const expected: Claim = { line: firstLine(expect, this.#lines), text: withNewline(expect.value) };
    const children: HintNode[] = [];
    for (let hint = hintIn(nodes[last + 1]); hint !== null; hint = hintIn(nodes[last + 1])) {
      children.push({ type: "hint", children: this.#blocks(hint, "container") });
      last++;
    }
    const solution = nodes[last + 1];
    const solutionInfo = solution?.type === "code" ? pythonInfo(solution.lang ?? "", solution.meta ?? "") : null;
    const fence = solutionInfo === null ? null : readPythonFence(solutionInfo);
    if (solution?.type !== "code" || fence?.role !== "solution") {
      return fault("This exercise has no solution: write a Python block marked `solution` below its hints. A hint is a quotation that begins with `Hint:`.", last);
    }
    for (const each of fence.faults) this.#problems.error(lineOf(solution), each);
    this.#checkClosed(solution);
    const block = { fence, line: lineOf(solution) + 1, source: withNewline(solution.value), heading: this.#heading };
    const shown: ExerciseNode = { type: "exercise", given, solution: this.examples.addSolution(block), expected, children };
    return { shown, last: last + 1 };
  }

  /** Code in another language. */
  #code(node: CodeNode): CodeNode {
    this.#checkClosed(node);
    if (isOutput(node.lang)) {
      this.#problems.error(lineOf(node), "No example stands directly above this output: move it below its Python block, or mark it `text`.");
    }
    const { title } = titleOf(node);
    const lang = /^[\w+#.-]{1,32}$/.test(node.lang ?? "") && !isOutput(node.lang) ? (node.lang ?? null) : null;
    return { type: "code", lang, meta: lang !== null && title !== undefined ? titleWord(title) : null, value: node.value };
  }

  #checkClosed(node: CodeNode): void {
    if (node.position === undefined) return;
    const { start, end } = node.position;
    const opening = /^(?:`{3,}|~{3,})/.exec(this.#lines[start.line - 1]?.slice(start.column - 1) ?? "")?.[0];
    if (opening === undefined) return; // Indented code has no fence.
    const last = /(`{3,}|~{3,})[ \t]*$/.exec(this.#lines[end.line - 1] ?? "")?.[1] ?? "";
    if (end.line === start.line || !last.startsWith(opening)) {
      this.#problems.error(start.line, `This block of code has no end: close it with a line of ${opening.length} ${opening.startsWith("~") ? "tildes" : "backticks"}.`);
    }
  }
}

interface FoundClaim {
  readonly node: CodeNode;
  /** What announces it, such as a paragraph that reads "Output:". */
  readonly label: RootContent | null;
  readonly index: number;
}

/** The block of output that belongs to the Python block at `index`. */
function claimAfter(nodes: readonly RootContent[], index: number): FoundClaim | null {
  const next = nodes[index + 1];
  if (next?.type === "code") return isOutput(next.lang) ? { node: next, label: null, index: index + 1 } : null;
  if (next?.type !== "paragraph" && next?.type !== "heading") return null;
  const node = nodes[index + 2];
  if (node?.type !== "code" || !/^\s*output\s*:?\s*$/i.test(plainText(next.children))) return null;
  return isOutput(node.lang) || /^(?:text|txt|plain|plaintext)?$/i.test(node.lang ?? "") ? { node, label: next, index: index + 2 } : null;
}

/** What a quotation that begins with `Hint:` says behind that word; null for anything else. */
function hintIn(node: RootContent | undefined): RootContent[] | null {
  if (node?.type !== "blockquote") return null;
  const [first, ...rest] = node.children;
  if (first?.type !== "paragraph") return null;
  const [words, ...phrases] = first.children;
  if (words?.type !== "text" || !words.value.startsWith("Hint:")) return null;
  return [{ ...first, children: [{ ...words, value: words.value.slice("Hint:".length).trimStart() }, ...phrases] }, ...rest];
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

function isOutput(lang: string | null | undefined): boolean {
  return /^output$/i.test(lang ?? "");
}

/** Line of the note on which the text of a block of code begins. */
function firstLine({ position }: CodeNode, lines: readonly string[]): number {
  if (position === undefined) return 1;
  const { line, column } = position.start;
  return /^(?:```|~~~)/.test(lines[line - 1]?.slice(column - 1) ?? "") ? line + 1 : line;
}

function withNewline(text: string): string {
  return text === "" ? "" : `${text}\n`;
}

function paragraph(children: PhrasingContent[]): RootContent[] {
  return children.some((child) => child.type !== "text" || child.value.trim() !== "") ? [{ type: "paragraph", children }] : [];
}

/** Phrases as a heading can have them: on one line, without footnotes. */
function inHeading(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "footnoteReference") return [];
    if (node.type === "break") return [{ type: "text", value: " " }];
    if (node.type === "text") return [{ type: "text", value: node.value.replaceAll("\n", " ") }];
    return ["children" in node ? { ...node, children: inHeading(node.children) } : node];
  });
}

function hasFootnote(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => node.type === "footnoteReference" || ("children" in node && hasFootnote(node.children)));
}

function isBlockContent(node: RootContent): node is BlockContent {
  return ["blockquote", "code", "example", "heading", "list", "paragraph", "table", "thematicBreak"].includes(node.type);
}
