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
  // Without a limit of time, so that a busy machine does not build other pages.
  const { tokens } = (await highlighter).codeToTokens(code.replace(/\n$/, ""), { lang: language, theme: "interleave", tokenizeTimeLimit: 0 });
  return tokens.map(lineToHtml).join("\n");
}

/** One span for each run of tokens of one kind; plain text and spaces need none. */
function lineToHtml(tokens: readonly ThemedToken[]): string {
  const runs: { kind: string; text: string }[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    const kind = token.content.trim() === "" && last !== undefined ? last.kind : kindOf(token);
    if (last?.kind === kind) last.text += token.content;
    else runs.push({ kind, text: token.content });
  }
  return runs.map(({ kind, text }) => (kind === "foreground" ? escapeHtml(text) : `<span class="t-${kind}">${escapeHtml(text)}</span>`)).join("");
}

function kindOf({ color = "" }: ThemedToken): string {
  return /^var\(--code-([a-z]+)\)$/i.exec(color)?.[1]?.toLowerCase() ?? "foreground";
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}
