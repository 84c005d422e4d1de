// What each piece of code is: Python, output, a shell's lines, another language; and which pieces are one program that was
// cut. CPython's parser decides wherever the form leaves a choice.
import { codeRun, looksLikePython } from "./code-lines.ts";
import { echoed } from "./echo.ts";
import { codeVariants, dedent, withNewline } from "./code-text.ts";
import { isKnown } from "./page-names.ts";
import { type Decisions, quoted } from "./decisions.ts";
import { indentationGuesses, lostIndentation } from "./indentation.ts";
import type { CodePiece, Line, Piece, TextPiece } from "./pieces.ts";
import { linesPrintedBelow } from "./printed-below.ts";
import type { PythonFacts, Reference } from "./reference.ts";
import { readCell } from "./cells.ts";
import { aboveSession, isSession, readSession, sessionPrograms } from "./sessions.ts";

export interface Candidate {
  readonly source: string;
  readonly facts: PythonFacts;
  /** It prints the value of its last expression, as a notebook shows it. */
  readonly echoes?: boolean;
  /** The block as its author wrote it, where that is another text. */
  readonly written?: string;
}

export interface PythonPart {
  readonly kind: "python";
  readonly at: number;
  readonly prefix: string;
  /** What CPython may be asked to run, the likeliest first; more than one where indentation was lost. */
  readonly candidates: readonly Candidate[];
  /** Indentation was lost, so that each candidate is a guess. */
  readonly lost: boolean;
  /** Output and exception that an interpreter session shows. */
  readonly session: { readonly output: string; readonly raises: string | null } | null;
  /** The author's own words on the fence. */
  readonly words: string;
  /** It is a cell of a notebook: it goes on with nothing above. */
  readonly isCell?: boolean;
  /** Every line of it was indented, as if something above were missing. */
  readonly wasIndented: boolean;
}

export interface ShownPart {
  readonly kind: "shown";
  readonly at: number;
  readonly prefix: string;
  readonly language: string;
  readonly text: string;
}

export type Part = TextPiece | PythonPart | ShownPart;

export async function readParts(pieces: readonly Piece[], reference: Reference, decisions: Decisions): Promise<Part[]> {
  const parts: Part[] = [];
  for (const piece of pieces) {
    if (piece.kind === "text") parts.push(piece);
    else parts.push(...(await readCode(piece, reference, decisions)));
  }
  return joinCut(joinText(parts), reference, decisions);
}

async function readCode(raw: CodePiece, reference: Reference, decisions: Decisions): Promise<Part[]> {
  const hasCommands = raw.how === "fenced" && raw.lines.some(({ text }) => /^%%?[a-z]|^!\w|^import nest_asyncio\b|^nest_asyncio\.apply\(/.test(text)) && isPython(readInfo(raw.info).language);
  const { piece, foreign } = raw.isCell === true || hasCommands ? readCell(raw, decisions) : { piece: raw, foreign: null };
  const { at, prefix, lines } = piece;
  const texts = lines.map(({ text }) => text);
  const { language, words } = readInfo(piece.info);
  const tagged = isPython(language);
  const shown = (as: string): ShownPart => ({ kind: "shown", at, prefix, language: as, text: withoutEnds(texts) });
  if (texts.every((text) => text.trim() === "")) {
    if (raw.lines.every(({ text }) => text.trim() === "")) decisions.loss(at, "A block of code that is empty.");
    return [];
  }
  if (foreign !== null) return [shown(foreign)];
  if (/^\s*(?:\+ Exception Group )?Traceback \(most recent call last\):/.test(texts.find((text) => text.trim() !== "") ?? "")) return [shown("text")];
  if (isSession(texts) && (tagged || /^(?:|text|txt|plain|console|pycon|python-console|ipython)$/i.test(language))) {
    const exchanges = readSession(texts);
    const { programs, caught, left } = sessionPrograms(exchanges, await reference.facts(exchanges.map(({ input }) => input)));
    const facts = await reference.facts(programs.map(({ source }) => source));
    const candidates = programs.flatMap(({ source }, index) => (facts[index]?.parses === true ? [{ source, facts: facts[index] }] : []));
    const [session] = programs;
    if (session !== undefined && candidates.length > 0) {
      for (const line of aboveSession(texts)) decisions.loss(at, `${quoted(line)}, which the interpreter's session began with.`);
      for (const { input } of left) decisions.loss(at, `The session's input ${quoted(input)}, which is no part of a program.`);
      for (const { input } of caught) decisions.guess(at, `The session goes on after ${quoted(input)} raised an exception, so the program catches it and prints its name.`);
      decisions.did(at, "An interpreter session became a program; what the session showed is its claimed output.");
      return [{ kind: "python", at, prefix, candidates, lost: false, wasIndented: false, session, words }];
    }
    return [shown("pycon")];
  }
  const other = !tagged && language !== "" && !(/^(?:text|txt|plain|plaintext|code|commandline|cmd)$/i.test(language) && looksLikePython(texts));
  // Editors that ask for a language mark what they are not told with one of their own: Notion writes `jsx`. Others mistype it.
  if (other && (/^(?:cython|pyx|mojo|starlark|bzl|bazel|nim|pseudo\w*|diff|patch|markdown|md|mdx|html|xml|rst|mermaid|ebnf)$/i.test(language) || !isPlainlyPython(texts))) {
    return [shown(/^plain$/i.test(language) ? "text" : language.toLowerCase())];
  }
  if (isShell(texts) && (!tagged || texts.some((text) => text.startsWith("!")))) {
    decisions.did(at, `A block ${language === "" ? "without a language" : `marked \`${language}\``} holds commands of a shell and is shown as such.`);
    return [shown("bash")];
  }
  if (!tagged && piece.how !== "unfenced" && !looksLikePython(texts)) return [shown(language === "" ? "text" : language.toLowerCase())];

  const printed = piece.isCell === true || piece.how === "unfenced" ? 0 : await linesPrintedBelow(dedent(texts.join("\n")).split("\n"), reference);
  if (printed > 0) {
    const program = await readCode({ ...piece, lines: lines.slice(0, -printed) }, reference, decisions);
    return [...program, { kind: "shown", at: lines.at(-printed)?.n ?? at, prefix, language: "output", text: withoutEnds(texts.slice(-printed)) }];
  }
  const variants = codeVariants(texts);
  const facts = await reference.facts(variants.map(({ source }) => source));
  const good = facts.findIndex((each) => each.parses);
  const chosen = variants[good];
  const python = (candidates: PythonPart["candidates"], lost: boolean): PythonPart => ({ kind: "python", at: lines.find(({ text }) => text.trim() !== "")?.n ?? at, prefix, candidates, lost, wasIndented: (piece.how === "fenced" || piece.how === "unfenced") && texts.every((text) => text.trim() === "" || /^[ \t]/.test(text)), session: null, words, ...(piece.isCell === true ? { isCell: true } : {}) });
  if (chosen !== undefined && facts[good] !== undefined) {
    if (chosen.changes.length > 0) decisions.did(at, `In the code ${chosen.changes.join(", ")}.`);
    noteLanguage(piece, language, tagged, decisions);
    const plain = { source: chosen.source, facts: facts[good] };
    const echoes = /\bno-run\b/.test(words) ? [] : await echoing(plain, reference);
    return [python(piece.isCell === true ? [...echoes, plain] : [plain, ...echoes], false)];
  }
  if (piece.how !== "unfenced" && isDiff(texts)) {
    decisions.did(at, "A block holds changes to a program, line by line, and is shown as such.");
    return [shown("diff")];
  }
  const repaired = variants.at(-1);
  const restored = repaired === undefined ? null : await restore(repaired.source, piece.how === "unfenced", reference);
  if (restored !== null) {
    noteLanguage(piece, language, tagged, decisions);
    const rest = restored.left === 0 ? [] : inPlace(piece, lines.slice(-restored.left));
    return [python(restored.candidates, true), ...(rest.length === 0 ? [] : [{ kind: "text", lines: rest } as const])];
  }
  if (other) return [shown(language.toLowerCase())];
  const [first] = variants;
  const fault = facts[Math.max(0, variants.findIndex(({ source }) => source === withNewline(dedent(texts.join("\n")))))];
  if (piece.how === "unfenced") return unfencedOrText(piece, reference, decisions);
  if (first === undefined || fault === undefined) return [];
  if (tagged || (looksLikePython(texts) && !isDiagram(texts))) return [python([{ source: withNewline(dedent(texts.join("\n"))), facts: fault }], false)];
  return [shown("text")];
}

/** A cell as a program that prints its last value; none where there is no value, or `;` hides it. */
async function echoing({ source, facts }: Candidate, reference: Reference): Promise<Candidate[]> {
  const shown = !facts.parses || /;\s*$/.test(source) ? null : echoed(source, facts);
  if (shown === null || /^print\(/.test(source.trimEnd().split("\n").at(-1) ?? "")) return [];
  const whole = await parsed(shown, reference);
  return whole === null ? [] : [{ ...whole, echoes: true, written: source }];
}

function noteLanguage(piece: CodePiece, language: string, tagged: boolean, decisions: Decisions): void {
  if (piece.how === "unfenced") decisions.guess(piece.at, `${piece.lines.length === 1 ? "A line" : `${piece.lines.length} lines`} of text without a fence became a Python block.`);
  else if (piece.how === "indented") decisions.did(piece.at, "An indented block became a Python block.");
  else if (!tagged) decisions.did(piece.at, `A block marked ${language === "" ? "with nothing" : `\`${language}\``} became a Python block, because CPython can read it.`);
}

/** The longest beginning of unfenced lines that is Python, the rest as text; all as text when there is none. */
async function unfencedOrText(piece: CodePiece, reference: Reference, decisions: Decisions): Promise<Part[]> {
  const lengths = piece.lines.map((_, index) => piece.lines.length - index).slice(1, 60);
  const sources = lengths.map((length) => withNewline(piece.lines.slice(0, length).map(({ text }) => text).join("\n")));
  const facts = await reference.facts(sources);
  const found = facts.findIndex((each) => each.parses);
  const length = lengths[found];
  const source = sources[found];
  const good = facts[found];
  if (length === undefined || source === undefined || good === undefined || codeRun(source.split("\n"), true) === 0) {
    decisions.guess(piece.at, "These lines look like Python, but CPython cannot read them: they stay text.");
    return [{ kind: "text", lines: inPlace(piece, piece.lines) }];
  }
  noteLanguage({ ...piece, lines: piece.lines.slice(0, length) }, "", false, decisions);
  return [
    { kind: "python", at: piece.at, prefix: piece.prefix, candidates: [{ source, facts: good }], lost: false, wasIndented: false, session: null, words: "" },
    { kind: "text", lines: inPlace(piece, piece.lines.slice(length)) },
  ];
}

/** Lines of a piece as the note has them, with the marks of the quotation that they stand in. */
function inPlace({ prefix }: CodePiece, lines: readonly Line[]): Line[] {
  return lines.map(({ n, text }) => ({ n, text: text === "" ? prefix.trimEnd() : prefix + text }));
}

/** Programs that the lines may have been before they lost their indentation; `left` is how many lines at the end were none. */
async function restore(source: string, unfenced: boolean, reference: Reference): Promise<{ candidates: PythonPart["candidates"]; left: number } | null> {
  const lines = source.replace(/\n$/, "").split("\n");
  if (!lostIndentation(lines)) return null;
  for (let left = 0; left < (unfenced ? Math.min(6, lines.length - 1) : 1); left++) {
    const guesses = [...new Set(indentationGuesses(lines.slice(0, lines.length - left)))];
    const facts = await reference.facts(guesses);
    const candidates = guesses.flatMap((guess, index) => {
      const each = facts[index];
      return each?.parses === true ? [{ source: guess, facts: each }] : [];
    });
    // Awaiting at the top level is what a body does that was left too early.
    candidates.sort((a, b) => Number(a.facts.parses && a.facts.bare) - Number(b.facts.parses && b.facts.bare));
    if (candidates.length > 0) return { candidates: candidates.slice(0, 24), left };
  }
  return null;
}

/** Puts a program together that a page break cut over several blocks. */
async function joinCut(parts: readonly Part[], reference: Reference, decisions: Decisions): Promise<Part[]> {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.findLastIndex((each) => each.kind !== "text" || each.lines.some(({ text }) => text.trim() !== "" && !isPageEnd(text)));
    const above = joined[last];
    if (part.kind === "python" && above?.kind === "python" && part.isCell !== true && part.session === null && above.session === null && part.prefix === above.prefix) {
      const between = joined.slice(last + 1).flatMap((each) => (each.kind === "text" ? each.lines.filter(({ text }) => text.trim() !== "") : []));
      const isCut = !above.candidates.some(({ facts }) => facts.parses) || !part.candidates.some(({ facts }) => facts.parses);
      const whole = between.length === 0 || isCut || part.wasIndented ? await wholeOf(above, part, reference) : null;
      if (whole !== null) {
        for (const { n, text } of between) decisions.loss(n, `${quoted(text)}, which parted two pages in the middle of a program.`);
        decisions.guess(part.at, `This block goes on where the block at ${decisions.place(above.at)} ends: they became one.`);
        joined.splice(last, joined.length - last, { ...above, candidates: [whole] });
        continue;
      }
    }
    joined.push(part);
  }
  return joined;
}

/** A rule, a page's number, a running head with one, a slide's title that goes on: what stands where a page ends. */
function isPageEnd(line: string): boolean {
  const continued = /^.{1,80}\((?:cont(?:inued|['’]d|\.)?|(\d+) ?(?:\/|of) ?\d+)\)$/i.exec(line.trim());
  return (continued !== null && continued[1] !== "1") || /^(?:[-*_]{3,}|(?:(?:page|seite|página|pagina|slide|folie)\s+)?\d{1,4}(?:\s*(?:\/|of|von|de|di)\s*\d{1,4})?|\S.{2,80}\s{3,}\d{1,4}|\d{1,4}\s{3,}\S.{2,80})$/i.test(line.trim());
}

async function wholeOf(above: PythonPart, below: PythonPart, reference: Reference): Promise<Candidate | null> {
  const [first] = above.candidates;
  const [second] = below.candidates;
  if (first === undefined || second === undefined) return null;
  const { facts: a } = first;
  const { facts: b } = second;
  // A fragment that lacks no name was not cut off.
  if (a.parses && b.parses && b.bare && !below.wasIndented && b.free.every((name) => a.statements.some(({ binds }) => binds.includes(name)) || isKnown(name))) return null;
  if (a.parses && b.parses && !b.bare) {
    const defined = new Set(a.statements.flatMap(({ binds }) => binds));
    const onlyDefines = a.statements.every(({ kind }) => kind !== "other");
    const continues = onlyDefines && b.modules.length === 0 && b.free.some((name) => defined.has(name)) && !b.statements.some(({ binds }) => binds.some((name) => defined.has(name)));
    if (!continues) return null;
    return parsed(`${first.source}\n${second.source}`, reference);
  }
  // The lower block lost what it was indented under; how deep it stood is its author's indentation, or a guess.
  const texts = below.candidates.map(({ source }) => source);
  for (const text of texts) {
    for (const depth of [0, 4, 8, 12]) {
      const pad = " ".repeat(depth);
      const whole = await parsed(first.source + text.replace(/^(?=.)/gm, pad), reference);
      if (whole !== null && whole.facts.parses && !whole.facts.bare) return whole;
    }
  }
  return null;
}

async function parsed(source: string, reference: Reference): Promise<Candidate | null> {
  const [facts] = await reference.facts([source]);
  return facts?.parses === true ? { source, facts } : null;
}

function joinText(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "text" && last?.kind === "text") joined[joined.length - 1] = { kind: "text", lines: [...last.lines, ...part.lines] };
    else joined.push(part);
  }
  return joined;
}

/** The language and the other words of a fence: ```` ```{.python .numberLines} ````, `Python 3`, `python:main.py`. */
function readInfo(info: string): { language: string; words: string } {
  // MyST names its directive first: `{code-cell} ipython3`, `{code-block} python`.
  const plain = info.replace(/^\{(?:code-cell|code-block|code|sourcecode)\}\s*/, "").replace(/^\{\s*\.?([\w+#-]+)[^}]*\}/, "$1").replace(/^(python)\s+3$/i, "$1");
  const match = /^([\w+#.-]*)(?::\S*)?(?:[{,]\S*)?\s*(.*)$/.exec(plain);
  return { language: (match?.[1] ?? "").replace(/^(?:language|lang)-/, ""), words: match?.[2] ?? "" };
}

function isPython(language: string): boolean {
  return /^(?:i?python(?:\d(?:\.\d+)?)?|py3?|pycon|pyi|python-repl|python-console|jupyter|py-repl)$/i.test(language);
}

/** Whether a line is there that no other language has. */
function isPlainlyPython(lines: readonly string[]): boolean {
  return lines.some((line) => /^\s*(?:(?:async\s+)?def\s+\w+\(.*\)(?:\s*->.*)?\s*:\s*(?:#.*)?|import\s+asyncio|from\s+asyncio\s+import\s.*)$/.test(line));
}

/** Whether lines and arrows join what stands in it. */
function isDiagram(lines: readonly string[]): boolean {
  return lines.some((line) => /^\s*[│┃▼▲↓↑⬇├└┌┐┘─━]/.test(line));
}

/** Whether every line is kept, taken away or put in, and some are. */
function isDiff(lines: readonly string[]): boolean {
  return lines.every((line) => /^(?:[ +-]|@@|$)/.test(line)) && lines.some((line) => /^-\s*\S/.test(line)) && lines.some((line) => /^\+\s*\S/.test(line));
}

function isShell(lines: readonly string[]): boolean {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("# "));
  return filled.length > 0 && filled.every((line) => /^(?:[$%] |!?(?:sudo )?(?:pip3?|python3?(?:\.\d+)?|uv|npm|npx|conda|poetry|pipx|apt(?:-get)?|brew|cd|git|curl|source|export|mkdir)\s+[\w.-])/.test(line)) && !filled.some((line) => /^\w+\s*=|\)$/.test(line));
}

function withoutEnds(texts: readonly string[]): string {
  const lines = texts.map((text) => text.trimEnd());
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  return dedent(lines.map((line) => `${line}\n`).join(""));
}

