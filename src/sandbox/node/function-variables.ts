// `let` and `const` at the level of a function's body become `var`. The engine has two or three instructions more for each
// of the former, which keep it from being read before it is set. What stands in a block or a loop stays as it is: there a
// closure may keep a variable of its own for each round.
import { parser } from "@lezer/javascript";
import type { SyntaxNodeRef } from "@lezer/common";

const FUNCTIONS: ReadonlySet<string> = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunction", "MethodDeclaration"]);

/** The same JavaScript, which must be free of errors, with the variables of functions as `var`. */
export function withFunctionVariables(code: string): string {
  const keywords: SyntaxNodeRef[] = [];
  parser.parse(code).iterate({
    enter({ node }) {
      const keyword = node.firstChild;
      if (node.name !== "VariableDeclaration" || keyword === null || node.parent?.name !== "Block") return;
      if (FUNCTIONS.has(node.parent.parent?.name ?? "") && (keyword.name === "let" || keyword.name === "const")) keywords.push(keyword);
    },
  });
  let written = 0;
  const pieces = keywords.flatMap(({ from, to }) => {
    const piece = code.slice(written, from);
    written = to;
    return [piece, "var"];
  });
  return [...pieces, code.slice(written)].join("");
}
