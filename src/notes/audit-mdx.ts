// Reads a page back as MDX, with the parser and the features that the site uses, and names everything in it that could
// run and is not ours. The writer escapes; this makes sure of it, whatever the prose was.
import type { Nodes } from "mdast";
import { mdxToMdast } from "satteri";
import { linkAddress } from "./addresses.ts";

export interface Expected {
  /** The lines of imports, in order. */
  readonly imports: readonly string[];
  /** Ids of the examples in order, with those of exercises and their solutions. */
  readonly ids: readonly string[];
}

const plain = new Set([
  "root", "yaml", "heading", "paragraph", "text", "emphasis", "strong", "delete", "inlineCode", "break", "code", "blockquote", "list",
  "listItem", "thematicBreak", "table", "tableRow", "tableCell", "footnoteReference", "footnoteDefinition", "link", "image",
]);

/** Our tags, and what they may say beside ids. */
const attributes: Readonly<Record<string, readonly string[]>> = { Example: ["title", "predict", "compare"], Exercise: ["title", "expected"], Hint: [] };

function isOurs({ name, children }: Extract<Nodes, { type: "mdxJsxFlowElement" }>): boolean {
  if (name === "Example") return children.length === 0;
  if (name === "Exercise") return children.every((child) => child.type === "mdxJsxFlowElement" && child.name === "Hint");
  return name === "Hint";
}

/** What is in `mdx` that should not be, one line each. Empty for a page that is safe to compile. */
export function auditMdx(mdx: string, { imports: expectedImports, ids }: Expected): string[] {
  const found: string[] = [];
  const imports: string[] = [];
  const examples: string[] = [];
  let comments = 0;
  const features = { gfm: true, frontmatter: true, directive: true, smartPunctuation: true };
  const visit = (node: Nodes): void => {
    const at = `line ${node.position?.start.line ?? "?"}`;
    if (node.type === "mdxjsEsm") imports.push(node.value);
    else if (node.type === "mdxFlowExpression" && /^\/\*(?:(?!\*\/)[^])*\*\/$/.test(node.value)) comments++;
    else if (node.type === "mdxJsxFlowElement" && isOurs(node)) {
      for (const attribute of node.attributes) {
        const { value } = attribute;
        if (attribute.type === "mdxJsxExpressionAttribute" || typeof value !== "string") found.push(`${at}: an attribute that is no string`);
        else if (attribute.name === "id" || attribute.name === "solution") examples.push(value);
        else if (!attributes[node.name ?? ""]?.includes(attribute.name)) found.push(`${at}: the attribute ${attribute.name}`);
      }
    } else if (!plain.has(node.type)) found.push(`${at}: ${node.type}`);
    if (node.type === "link" && linkAddress(node.url).kind === "refused") found.push(`${at}: a link to ${node.url}`);
    if ("children" in node) node.children.forEach(visit);
  };
  try {
    visit(mdxToMdast(mdx, { features }));
  } catch (error) {
    return [`not MDX: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (imports.join("\n") !== expectedImports.join("\n")) found.push(`other imports: ${imports.join(" ")}`);
  if (examples.join("\n") !== ids.join("\n")) found.push(`other examples: ${examples.join(" ")}`);
  if (comments !== 1) found.push(`${comments} comments`);
  return found;
}
