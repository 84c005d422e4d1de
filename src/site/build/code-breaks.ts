// Where the long names of a table may be broken, so that it fits a phone: after a dot, an underscore or a bracket, and
// between the words of a class's name. A plugin of the Markdown pipeline, for code in cells.
import { defineHastPlugin } from "satteri";

/** A text cut at each place where it may be broken: inside words of twelve characters or more. */
export function breakable(text: string): string[] {
  return text.replace(/\S{12,}/g, (word) => word.replace(/[A-Za-z][._(](?=\w)|[a-z](?=[A-Z])/g, "$&\n")).split("\n");
}

export const codeBreaks = defineHastPlugin({
  name: "code-breaks",
  element: {
    filter: ["td"],
    visit(cell, context) {
      for (const code of cell.children) {
        if (code.type !== "element" || code.tagName !== "code") continue;
        const [first = "", ...rest] = breakable(context.textContent(code));
        if (rest.length === 0) continue;
        const text = (value: string) => ({ type: "text" as const, value });
        const children = [text(first), ...rest.flatMap((piece) => [{ type: "element" as const, tagName: "wbr", properties: {}, children: [] }, text(piece)])];
        context.replaceNode(code, { ...code, children });
      }
    },
  },
});
