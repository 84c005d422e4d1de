// Python and TypeScript text to highlighted HTML, at build. One highlighter serves all pages.
import { createHighlighterCore, type HighlighterCore, type ThemedToken } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import { theme } from "./code-theme.ts";

export type Language = "python" | "typescript";

let highlighter: Promise<HighlighterCore> | undefined;

/** HTML of the code's lines, without a trailing newline: spans with a class for each kind of token, all text escaped. */
export async function highlight(code: string, language: Language): Promise<string> {
  highlighter ??= createHighlighterCore({
    themes: [theme],
    langs: [import("shiki/langs/python.mjs"), import("shiki/langs/typescript.mjs")],
    engine: createJavaScriptRegexEngine(),
  });
  const { tokens } = (await highlighter).codeToTokens(code.replace(/\n$/, ""), { lang: language, theme: "interleave" });
  return tokens.map((line) => line.map(tokenToHtml).join("")).join("\n");
}

function tokenToHtml({ content, color }: ThemedToken): string {
  const kind = color === undefined ? undefined : /^var\(--code-(?:token-)?([a-z-]+)\)$/.exec(color)?.[1];
  const text = escapeHtml(content);
  return kind === undefined || kind === "foreground" || content.trim() === "" ? text : `<span class="t-${kind}">${text}</span>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
