// Cells of notebooks: settings and commands in them that are no Python.
import { type Decisions, quoted } from "./decisions.ts";
import type { CodePiece } from "./pieces.ts";

/** A cell without what only its notebook reads; `foreign` is the language of one that is no Python. */
export function readCell(cell: CodePiece, decisions: Decisions): { piece: CodePiece; foreign: string | null } {
  const [first] = cell.lines.filter(({ text }) => text.trim() !== "");
  const magic = /^%%(\w+)/.exec(first?.text ?? "")?.[1];
  if (magic !== undefined && !/^(?:time|timeit|capture|prun|memit|async_\w+|autoawait|python3?|ipytest)$/.test(magic)) return { piece: cell, foreign: /^(?:bash|sh|cmd|script)$/.test(magic) ? "bash" : "text" };
  if (cell.lines.every(({ text }) => /^(?:[!%].*|#.*|\s*)$/.test(text)) && cell.lines.some(({ text }) => /^[!%]/.test(text))) return { piece: cell, foreign: "bash" };
  let words = "";
  const lines = cell.lines.filter(({ n, text }) => {
    const setting = /^#\|\s*(.*)$/.exec(text)?.[1];
    // A notebook's own loop is running already, which this patches; a program has none.
    const patch = /^\s*(?:import nest_asyncio|nest_asyncio\.apply\(.*\))\s*(?:#.*)?$/.test(text);
    if (setting !== undefined && /^eval:\s*false\b/.test(setting)) words = " no-run";
    if (setting !== undefined) decisions.loss(n, `The cell's setting ${quoted(text)}.`);
    else if (patch) decisions.loss(n, `${quoted(text)}, which only a notebook needs.`);
    return setting === undefined && !patch;
  });
  return { piece: { ...cell, lines, info: cell.info + words }, foreign: null };
}
