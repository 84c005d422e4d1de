// mdast to the Markdown inside MDX. mdast-util-to-markdown does the work; here stands what MDX and Starlight read
// differently from Markdown (https://mdxjs.com/docs/what-is-mdx/#markdown), and the GFM constructs that it leaves to others.
import type { Delete, FootnoteDefinition, FootnoteReference, InlineCode, ListItem, Nodes, Paragraph, Parents, Root, Table, TableCell } from "mdast";
import { defaultHandlers, toMarkdown, type ConstructName, type Handle, type Handlers, type Info, type Options, type State, type Unsafe } from "mdast-util-to-markdown";
import type { Claim, ExampleNode, ExerciseNode, HintNode } from "./lesson.ts";

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    footnoteDefinition: "footnoteDefinition";
    strikethrough: "strikethrough";
    tableCell: "tableCell";
  }
}

/** Where escapes of punctuation are not needed: addresses.ts leaves nothing in an address that could open markup. */
const literal: ConstructName[] = ["destinationLiteral", "destinationRaw"];
const linked: ConstructName[] = [...literal, "titleQuote", "label"];

/** What must be escaped in text, beyond what Markdown itself asks for. */
const unsafe: Unsafe[] = [
  // MDX: JSX and expressions.
  { character: "<" },
  { character: "{" },
  { character: "}" },
  // Starlight: `:name` and `:::name` are directives, and a name may begin with a digit.
  { character: ":", after: "(?=[:\\w\\u0080-\\uffff])", inConstruct: "phrasing", notInConstruct: literal },
  { character: ":", atBreak: true },
  // GFM: strikethrough, tables, and addresses that become links by themselves.
  { character: "~", inConstruct: "phrasing", notInConstruct: literal },
  { character: "|", atBreak: true },
  { character: "-", atBreak: true, after: "(?=[:|])" },
  { character: "|", inConstruct: "tableCell" },
  { character: "\n", inConstruct: "tableCell" },
  { character: "@", before: "[+\\-.\\w]", after: "(?=[\\-.\\w])", inConstruct: "phrasing", notInConstruct: linked },
  { character: ".", before: "[Ww]", after: "(?=[\\-.\\w])", inConstruct: "phrasing", notInConstruct: linked },
  { character: ":", before: "[ps]", after: "(?=\\/)", inConstruct: "phrasing", notInConstruct: linked },
  // Smart punctuation, done already: dashes and dots that are left are meant.
  { character: "-", before: "-", inConstruct: "phrasing", notInConstruct: literal },
  { character: ".", before: "\\.", inConstruct: "phrasing", notInConstruct: literal },
  // Markers of lists on lines of their own, one below the other: the package finds every second one.
  { character: "-", atBreak: true, after: "(?=\\s|$)" },
  { character: "+", atBreak: true, after: "(?=\\s|$)" },
  { character: ".", atBreak: true, before: "\\d+", after: "(?=\\s|$)" },
  // Extensions that a site may switch on: mathematics, superscript.
  { character: "$", inConstruct: "phrasing", notInConstruct: literal },
  { character: "^", inConstruct: "phrasing", notInConstruct: literal },
];

const handlers: Partial<Handlers> = {
  delete: (node: Delete, _parent: Parents | undefined, state: State, info: Info) => {
    const exit = state.enter("strikethrough");
    const value = `~~${state.containerPhrasing(node, { ...info, before: "~", after: "~" })}~~`;
    exit();
    return value;
  },
  example: ({ id, title, predict, compare }: ExampleNode) => {
    const said = Object.entries({ id, title, predict, compare }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${attribute(value)}"`]));
    return `<Example ${said.join(" ")} />`;
  },
  exercise: (node: ExerciseNode, _parent: Parents | undefined, state: State, info: Info) => {
    const { id, title } = node.given;
    const named = title === undefined ? "" : ` title="${attribute(title)}"`;
    const expected = references(expectedLines(node.expected));
    const tag = `<Exercise id="${attribute(id)}" solution="${attribute(node.solution.id)}"${named} expected="${expected}"`;
    return node.children.length === 0 ? `${tag} />` : `${tag}>\n\n${state.containerFlow(node, info)}\n\n</Exercise>`;
  },
  hint: (node: HintNode, _parent: Parents | undefined, state: State, info: Info) => `<Hint>\n\n${state.containerFlow(node, info)}\n\n</Hint>`,
  footnoteReference: ({ identifier }: FootnoteReference) => `[^${identifier}]`,
  footnoteDefinition: (node: FootnoteDefinition, _parent: Parents | undefined, state: State, info: Info) => {
    const exit = state.enter("footnoteDefinition");
    const content = state.containerFlow(node, info);
    exit();
    return `[^${node.identifier}]: ${state.indentLines(content, (line, index, blank) => (index === 0 || blank ? line : `    ${line}`))}`;
  },
  inlineCode: (node: InlineCode, parent: Parents | undefined, state: State, info: Info) => {
    const code = defaultHandlers.inlineCode(node, parent, state);
    if (!state.stack.includes("tableCell")) return code;
    // A cell ends at a bar behind an even number of backslashes, so code with an odd number there is shown as text.
    return /(?<!\\)(?:\\\\)*\\\|/.test(code) ? state.safe(node.value, info) : code.replaceAll("|", "\\|");
  },
  listItem: (node: ListItem, parent: Parents | undefined, state: State, info: Info) => {
    const value = defaultHandlers.listItem(node, parent, state, info);
    if (typeof node.checked !== "boolean" || node.children[0]?.type !== "paragraph") return value;
    return value.replace(/^(?:[*+-]|\d+[.)]) +/, (marker) => `${marker}[${node.checked ? "x" : " "}] `);
  },
  // MDX: a block that begins with `import` or `export` is a module's.
  paragraph: (node: Paragraph, parent: Parents | undefined, state: State, info: Info) =>
    defaultHandlers.paragraph(node, parent, state, info).replace(/^[ie](?=(?:m|x)port(?![A-Za-z0-9]))/, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
  table: (node: Table, _parent: Parents | undefined, state: State, info: Info) => {
    const [head, ...rows] = node.children.map((row) => `| ${row.children.map((cell) => tableCell(cell, state, info)).join(" | ")} |`);
    const marks = { left: ":--", center: ":-:", right: "--:", none: "---" };
    const columns = node.children[0]?.children.map((_, index) => marks[node.align?.[index] ?? "none"]) ?? [];
    return [head, `| ${columns.join(" | ")} |`, ...rows].join("\n");
  },
};

function tableCell(cell: TableCell, state: State, info: Info): string {
  const exitCell = state.enter("tableCell");
  const exit = state.enter("phrasing");
  const value = state.containerPhrasing(cell, { ...info, before: " ", after: " " });
  exit();
  exitCell();
  return value;
}

/** What an exercise expects, as the page has it: its lines, as JSON. */
export function expectedLines({ text }: Claim): string {
  return JSON.stringify(text.trimEnd().split("\n"));
}

/** A string inside the double quotes of a JSX attribute, on one line. */
function attribute(text: string): string {
  return references(text).replace(/\s+/g, " ");
}

/** Text with references for the characters that mean something in a JSX attribute. */
function references(text: string): string {
  const written: Record<string, string> = { '"': "&quot;", "&": "&amp;", "<": "&lt;", "{": "&#123;", "}": "&#125;" };
  return text.replace(/["&<{}]/g, (char) => written[char] ?? char);
}

const isTag = ({ type }: Nodes): boolean => type === "example" || type === "exercise" || type === "hint";

const options: Options = {
  bullet: "-",
  emphasis: "*",
  fences: true,
  handlers,
  // Our tags are blocks of their own.
  join: [(left, right) => (isTag(left) || isTag(right) ? 1 : undefined)],
  listItemIndent: "one",
  resourceLink: true,
  rule: "-",
  unsafe,
};

/**
 * Writes mdast whose links and images lead where they may, and which holds no raw HTML. Ends with a newline.
 * `plainBraces` writes inline code that has a brace or a `<` in it as escaped text.
 */
export function toMdxMarkdown(root: Root, { plainBraces = false } = {}): string {
  if (!plainBraces) return toMarkdown(root, options);
  const inlineCode: Handle = (node: InlineCode, parent, state, info) =>
    /[{}<]/.test(node.value) ? state.safe(node.value, info) : (handlers.inlineCode?.(node, parent, state, info) ?? "");
  return toMarkdown(root, { ...options, handlers: { ...handlers, inlineCode } });
}
