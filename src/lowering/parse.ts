// Text to syntax tree: the editor's own grammar, with what it lacks of TypeScript's types mended first.
import { parser } from "@lezer/javascript";
import type { SyntaxNode, Tree } from "@lezer/common";
import { mendTypes } from "./mend-types.ts";
import { LineTable, type Problem } from "./problems.ts";

const typescript = parser.configure({ dialect: "ts" });

/** How deep code may nest. Deeper code overflows the stacks of engines, ours included. */
const DEEPEST = 200;

const nesting =
  /^(Parenthesized|Array|Object|Tuple|ArgList|ParamList|Type(Arg|Param)List|Block|ClassBody|SwitchBody|Interpolation|Unary|Await|Yield|Arrow|Conditional|Assignment|If|Labeled|New|PrefixCast)/;

export interface Parsed {
  readonly tree: Tree;
  /** The source, of the same length, with types that the grammar does not know blanked out. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Parses TypeScript. Never throws, whatever the text. */
export function parse(source: string): Parsed {
  const lines = new LineTable(source);
  try {
    const { tree, text } = mendTypes(source, (text) => typescript.parse(text));
    // Errors after the first mostly follow from it.
    return { tree, text, problems: check(tree, text, lines).slice(0, 1) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { tree: typescript.parse(""), text: "", problems: [lines.problemAt(0, tooDeep)] };
  }
}

const tooDeep = "The code is nested too deeply.";

function check(tree: Tree, text: string, lines: LineTable): Problem[] {
  const problems: Problem[] = [];
  let depth = 0;
  tree.iterate({
    enter(node) {
      if (nesting.test(node.name) && ++depth === DEEPEST + 1) problems.push(lines.problemAt(node.from, tooDeep));
      if (node.type.isError) {
        problems.push(lines.problemAt(node.from, unexpected(node.node, text)));
      } else if (node.name === "String" && !closed(text, node.from, node.to)) {
        problems.push(lines.problemAt(node.from, "This string is not closed."));
      } else if (node.name === "RegExp" && !/\/[a-z]*$/.test(text.slice(node.from + 1, node.to))) {
        problems.push(lines.problemAt(node.from, "This regular expression is not closed."));
      }
    },
    leave(node) {
      if (nesting.test(node.name)) depth--;
    },
  });
  return problems;
}

function closed(text: string, from: number, to: number): boolean {
  return to - from > 1 && text[to - 1] === text[from];
}

function unexpected(node: SyntaxNode, text: string): string {
  const found = /^\s*([\w$]+|\S)/.exec(text.slice(node.from, node.from + 200))?.[1];
  if (found === undefined) return "The code ends too early: something is not closed.";
  return `${JSON.stringify(found)} is not expected here.`;
}
