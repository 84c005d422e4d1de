// mdast to the Markdown inside MDX. mdast-util-to-markdown does the work; here stands what MDX and Starlight read
// differently from Markdown (https://mdxjs.com/docs/what-is-mdx/#markdown), and the GFM constructs that it leaves to others.
import type { Delete, FootnoteDefinition, FootnoteReference, ListItem, Parents, Root, Table, TableCell } from "mdast";
import { defaultHandlers, toMarkdown, type Handlers, type Info, type Options, type State, type Unsafe } from "mdast-util-to-markdown";
import type { ExampleNode } from "./lesson.ts";

declare module "mdast-util-to-markdown" {
  interface ConstructNameMap {
    footnoteDefinition: "footnoteDefinition";
    strikethrough: "strikethrough";
    tableCell: "tableCell";
  }
}

/** What must be escaped in text, beyond what Markdown itself asks for. */
const unsafe: Unsafe[] = [
  // MDX: JSX, expressions, and modules at the beginning of a block.
  { character: "<" },
  { character: "{" },
  { character: "}" },
  { character: "i", atBreak: true, after: "mport(?![A-Za-z0-9])" },
  { character: "e", atBreak: true, after: "xport(?![A-Za-z0-9])" },
  // Starlight: `:name` and `:::name` are directives.
  { character: ":", after: "[:A-Za-z_\\u0080-\\uffff]", inConstruct: "phrasing" },
  { character: ":", atBreak: true },
  // GFM: strikethrough, tables, and addresses that become links by themselves.
  { character: "~", inConstruct: "phrasing" },
  { character: "|", atBreak: true },
  { character: "-", atBreak: true, after: "[:|-]" },
  { character: "|", inConstruct: "tableCell" },
  { character: "\n", inConstruct: "tableCell" },
  { character: "@", before: "[+\\-.\\w]", after: "[\\-.\\w]", inConstruct: "phrasing" },
  { character: ".", before: "[Ww]", after: "[\\-.\\w]", inConstruct: "phrasing" },
  { character: ":", before: "[ps]", after: "\\/", inConstruct: "phrasing" },
  // Extensions that a site may switch on: mathematics, superscript.
  { character: "$", inConstruct: "phrasing" },
  { character: "^", inConstruct: "phrasing" },
];

const handlers: Partial<Handlers> = {
  delete: (node: Delete, _parent: Parents | undefined, state: State, info: Info) => {
    const exit = state.enter("strikethrough");
    const value = `~~${state.containerPhrasing(node, { ...info, before: "~", after: "~" })}~~`;
    exit();
    return value;
  },
  example: ({ id, title }: ExampleNode) => `<Example id="${attribute(id)}"${title === undefined ? "" : ` title="${attribute(title)}"`} />`,
  footnoteReference: ({ identifier }: FootnoteReference) => `[^${identifier}]`,
  footnoteDefinition: (node: FootnoteDefinition, _parent: Parents | undefined, state: State, info: Info) => {
    const exit = state.enter("footnoteDefinition");
    const content = state.containerFlow(node, info);
    exit();
    return `[^${node.identifier}]: ${state.indentLines(content, (line, index, blank) => (index === 0 || blank ? line : `    ${line}`))}`;
  },
  listItem: (node: ListItem, parent: Parents | undefined, state: State, info: Info) => {
    const value = defaultHandlers.listItem(node, parent, state, info);
    if (typeof node.checked !== "boolean" || node.children[0]?.type !== "paragraph") return value;
    return value.replace(/^(?:[*+-]|\d+[.)]) +/, (marker) => `${marker}[${node.checked ? "x" : " "}] `);
  },
  table: (node: Table, _parent: Parents | undefined, state: State, info: Info) => {
    const [head, ...rows] = node.children.map((row) => `| ${row.children.map((cell) => tableCell(cell, state, info)).join(" | ")} |`);
    const marks = { left: ":--", center: ":-:", right: "--:" };
    const columns = node.children[0]?.children.map((_, index) => marks[node.align?.[index] ?? "left"] ?? "---") ?? [];
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

/** A string inside the double quotes of a JSX attribute. */
function attribute(text: string): string {
  const references: Record<string, string> = { '"': "&quot;", "&": "&amp;", "<": "&lt;", "{": "&#123;", "}": "&#125;" };
  return text.replace(/["&<{}]/g, (char) => references[char] ?? char).replace(/\s+/g, " ");
}

const options: Options = {
  bullet: "-",
  emphasis: "*",
  fences: true,
  handlers,
  // The tag of an example is a block of its own.
  join: [(left, right) => (left.type === "example" || right.type === "example" ? 1 : undefined)],
  listItemIndent: "one",
  resourceLink: true,
  rule: "-",
  unsafe,
};

/** Writes mdast whose links and images lead where they may, and which holds no raw HTML. Ends with a newline. */
export function toMdxMarkdown(root: Root): string {
  return toMarkdown(root, options);
}
