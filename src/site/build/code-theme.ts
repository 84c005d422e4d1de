// The Shiki theme of all code: which kinds of token are told apart, the same few in Python and TypeScript. Its colours
// are CSS variables, and styles/theme.css gives them a light and a dark value; so the HTML carries each program once,
// not once for a theme.
import type { ThemeRegistration } from "shiki/core";

const kinds: Readonly<Record<string, readonly string[]>> = {
  comment: ["comment", "punctuation.definition.comment"],
  string: ["string", "punctuation.definition.string", "constant.character.escape", "storage.type.string", "storage.type.format"],
  number: ["constant.numeric", "constant.language"],
  keyword: ["keyword", "storage.type", "storage.modifier", "keyword.operator.new", "keyword.operator.expression", "keyword.operator.logical.python"],
  function: ["entity.name.function", "support.function", "meta.function-call.generic", "entity.name.function.decorator"],
  type: ["entity.name.type", "entity.name.class", "entity.other.inherited-class", "support.type", "support.class"],
  // Last, so that they win: what looks like one of the above but reads better plain.
  foreground: [
    "keyword.operator",
    "storage.type.function.arrow",
    "meta.template.expression",
    "meta.fstring.python meta.embedded",
    "meta.type.annotation punctuation",
    "variable",
    "support.variable",
    "constant.other.caps",
    "constant.language.import-export-all",
  ],
};

export const theme: ThemeRegistration = {
  name: "interleave",
  type: "light",
  fg: "var(--code-foreground)",
  bg: "var(--code-background)",
  settings: [
    { settings: { foreground: "var(--code-foreground)", background: "var(--code-background)" } },
    ...Object.entries(kinds).map(([kind, scope]) => ({ scope: [...scope], settings: { foreground: `var(--code-${kind})` } })),
  ],
};
