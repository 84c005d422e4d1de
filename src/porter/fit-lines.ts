// Takes apart the lines of a port that are wider than where it is shown, in one pass over the finished text: the
// elements of a bracket go one a line, as Prettier does it. Every piece keeps its line of Python. What cannot be broken,
// such as a long literal, stays as wide as it is; emitters need not know of widths.
import type { LineMap } from "./line-map.ts";

/** Columns of code that a panel of the site shows at 1280 pixels without scrolling: what ports are held to that stand in one. */
export const panelColumns = 64;

const indentation = 2;

/** A pair of brackets, by the places of both in the text. */
interface Group {
  readonly open: number;
  readonly close: number;
  /** Places of the commas and semicolons right inside. */
  readonly separators: readonly number[];
}

/** Where a line can be broken: nothing in it is inside a literal. */
interface Outline {
  /** Pairs of brackets that are inside no other pair, from left to right. */
  readonly groups: readonly Group[];
  /** Commas and semicolons outside them. */
  readonly separators: readonly number[];
  /** Places of `=>` and of `=` outside them. */
  readonly arrows: readonly number[];
  readonly assignments: readonly number[];
  /** Places of the spaces outside them that have an operator behind them. */
  readonly spaces: readonly number[];
  /** Whether no bracket is left open here or closes one that was. */
  readonly isBalanced: boolean;
  /** Where the comment at the line's end begins. */
  readonly comment: number | null;
}

interface Mapped {
  readonly code: string;
  readonly lineMap: LineMap;
}

/** The same program, with no line wider than `columns` where that can be helped. */
export function fitLines({ code, lineMap }: Mapped, columns: number): Mapped {
  const fitter = new Fitter(columns);
  const lines: string[] = [];
  const map: number[] = [0];
  const add = (pieces: readonly string[], source: number): void => {
    for (const piece of pieces) {
      lines.push(piece);
      map.push(source);
    }
  };
  code.split("\n").forEach((line, index) => {
    const source = lineMap[index + 1] ?? 0;
    if (line.length <= columns || isComment(line)) return add([line], source);
    const indent = line.search(/\S/);
    const { comment } = outlineOf(line);
    // A comment that is put above its code stands for no line, so that the code stays the first line of its Python.
    if (comment !== null) add([`${line.slice(0, indent)}${line.slice(comment)}`], 0);
    add(fitter.fit(line.slice(indent, comment ?? undefined).trimEnd(), indent), source);
  });
  // The text's last line break ends a line, and begins none.
  return { code: lines.join("\n"), lineMap: map.slice(0, lines.at(-1) === "" ? -1 : undefined) };
}

function isComment(line: string): boolean {
  return /^\s*(?:\/[*/]|\*(?:[\s/]|$))/.test(line);
}

/** Operators between whose operands a line breaks, the loosest first, and whether they begin a line or end one. */
const operators: readonly { readonly pattern: RegExp; readonly leads: boolean }[] = [
  { pattern: /^[?:] /, leads: true },
  { pattern: /^(?:\|\||\?\?) /, leads: false },
  { pattern: /^&& /, leads: false },
  { pattern: /^\| /, leads: true },
  { pattern: /^\+ /, leads: false },
];

/** Takes lines apart that are wider than so many columns. */
class Fitter {
  readonly #columns: number;

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** A piece of code that stands `indent` columns in, as the lines that it is to be. */
  fit(text: string, indent: number): readonly string[] {
    const whole = [`${" ".repeat(indent)}${text}`];
    if (indent + text.length <= this.#columns || indent >= this.#columns) return whole;
    const outline = outlineOf(text);
    return this.#fitStatementHead(text, indent, outline) ?? this.#fitList(text, indent, outline) ?? this.#fitBody(text, indent, outline, outline.arrows.at(-1), 2)
      ?? this.#fitOperands(text, indent, outline) ?? this.#fitGroup(text, indent, outline) ?? this.#fitBody(text, indent, outline, outline.assignments[0], 1) ?? whole;
  }

  /** `if (a) b;`, with `b` on a line of its own. */
  #fitStatementHead(text: string, indent: number, { groups: [head], isBalanced }: Outline): readonly string[] | null {
    if (!head || !isBalanced || !text.endsWith(";") || !/^(?:else )?(?:if|while|for|for await) $/.test(text.slice(0, head.open))) return null;
    const body = text.slice(head.close + 1).trim();
    if (body.startsWith("{") || indent + head.close >= this.#columns) return null;
    return [`${" ".repeat(indent)}${text.slice(0, head.close + 1)}`, ...this.fit(body, indent + indentation)];
  }

  /** Elements of a bracket that begins and ends on other lines, or the names that one statement declares. */
  #fitList(text: string, indent: number, { separators, isBalanced }: Outline): readonly string[] | null {
    const declares = /^(?:const|let) /.test(text);
    if (!isBalanced || separators.length < 2 || !(declares || text.endsWith(","))) return null;
    const pieces = separators.map((at, index) => text.slice((separators[index - 1] ?? -1) + 1, at + 1).trim());
    return pieces.flatMap((piece, index) => this.fit(piece, declares && index > 0 ? indent + indentation : indent));
  }

  /** What follows an operator, if it then fits. */
  #fitBody(text: string, indent: number, { isBalanced }: Outline, operator: number | undefined, length: number): readonly string[] | null {
    if (operator === undefined || !isBalanced || text.endsWith("{")) return null;
    const head = text.slice(0, operator + length);
    const body = text.slice(head.length).trim();
    if (indent + head.length > this.#columns || indent + indentation + body.length > this.#columns) return null;
    return [`${" ".repeat(indent)}${head}`, `${" ".repeat(indent + indentation)}${body}`];
  }

  /** `a && b`, an operand a line. */
  #fitOperands(text: string, indent: number, { spaces, isBalanced }: Outline): readonly string[] | null {
    if (!isBalanced || text.endsWith("{")) return null;
    for (const { pattern, leads } of operators) {
      const places = spaces.map((at) => at + 1).filter((at) => pattern.test(text.slice(at, at + 3)));
      if (places.length === 0) continue;
      const starts = leads ? places : places.map((at) => text.indexOf(" ", at) + 1);
      return [0, ...starts].flatMap((start, index) => this.fit(text.slice(start, starts[index]).trim(), index === 0 ? indent : indent + indentation));
    }
    return null;
  }

  /** The last bracket that leaves lines that fit, taken apart; else the last of which the lines around it fit. */
  #fitGroup(text: string, indent: number, { groups }: Outline): readonly string[] | null {
    let second: readonly string[] | null = null;
    // What follows a function's parameters is its result's type.
    const parameters = groups.findIndex(({ close }) => text.startsWith("): ", close));
    for (const group of this.#breakable(text, parameters < 0 ? groups : groups.slice(0, parameters + 1)).reverse()) {
      if (indent + group.open >= this.#columns || indent + text.length - group.close > this.#columns) continue;
      const lines = this.#takeApart(text, indent, this.#hugged(text, indent, group));
      if (lines.every((line) => line.length <= this.#columns)) return lines;
      second ??= lines;
    }
    return second;
  }

  /** The groups that may be broken: of `for (a of b)` those of b, no empty ones, no blocks but of statements, no `a[b]`, no types. */
  #breakable(text: string, groups: readonly Group[]): Group[] {
    return groups.flatMap((group) => {
      const { open, close, separators } = group;
      if (open >= this.#columns) return [];
      const before = text.slice(0, open);
      if (text[open] === "<" || text.slice(open + 1, close).trim() === "") return [];
      if (text[open] === "[" && /(?:[\w$)\]!]|\breadonly |\bas )$/.test(before)) return [];
      if (text[open] === "{" && !isLiteral(text, group) && !separators.some((at) => text[at] === ";")) return [];
      if (/\bfor (?:await )?$/.test(before) && separators.length === 0) return this.#breakable(text, inside(text, group));
      return [group];
    });
  }

  /** Of the arguments `(a, { b })` the last, where it is an object, a function, or an array alone: it is taken apart in their place. */
  #hugged(text: string, indent: number, group: Group): Group {
    const last = inside(text, group).at(-1);
    if (text[group.open] !== "(" || last === undefined || last.close !== group.close - 1) return group;
    const from = group.separators.at(-1) ?? group.open;
    const before = text.slice(from + 1, last.open);
    const isLast = text[last.open] === "{" ? /^\s*(?:|(?:async )?function\b.*|.*=> )$/.test(before) : text[last.open] === "[" && before === "";
    const [inner] = isLast ? this.#breakable(text, [last]) : [];
    return inner !== undefined && indent + inner.open < this.#columns ? inner : group;
  }

  #takeApart(text: string, indent: number, group: Group): readonly string[] {
    const { open, close, separators } = group;
    const pad = " ".repeat(indent);
    const end = separators.some((at) => text[at] === ";") ? ";" : takesComma(text, group) ? "," : "";
    const pieces = elements(text.slice(0, close), open, separators).map((piece, index, { length }) => `${piece}${index < length - 1 && end === "" ? "," : end}`);
    const isDense = text.startsWith("import ") || pieces.every((piece) => /^-?[\d._]+n?,$/.test(piece));
    return [
      `${pad}${text.slice(0, open + 1)}`,
      ...(isDense ? this.#filled(pieces, indent + indentation) : pieces.flatMap((piece) => this.fit(piece, indent + indentation))),
      `${pad}${text.slice(close)}`,
    ];
  }

  /** As many pieces a line as fit: numbers, and the names of an import, which few read. */
  #filled(pieces: readonly string[], indent: number): readonly string[] {
    const lines: string[] = [];
    for (const piece of pieces) {
      const longer = `${lines.at(-1)} ${piece}`;
      if (lines.length > 0 && longer.length <= this.#columns) lines[lines.length - 1] = longer;
      else lines.push(`${" ".repeat(indent)}${piece}`);
    }
    return lines;
  }
}

/** What is between `from`, the separators and the text's end. */
function elements(text: string, from: number, separators: readonly number[]): readonly string[] {
  const starts = [from, ...separators];
  return starts.map((start, index) => text.slice(start + 1, separators[index]).trim()).filter((element) => element !== "");
}

/** Whether a comma may follow the last element: not in parentheses around an expression, not after a rest parameter or element. */
function takesComma(text: string, { open, close, separators }: Group): boolean {
  const before = text.slice(0, open);
  const after = text.slice(close + 1);
  if (/^\s*\.\.\./.test(text.slice((separators.at(-1) ?? open) + 1)) && /^(?:: | =| \{)/.test(after)) return false;
  return text[open] !== "(" || /[\w$)\]>]$|\b(?:async|function\*?) $/.test(before) || /^(?:: .*)? =>/.test(after);
}

/** Whether a brace begins an object, a pattern or names, rather than a block. */
function isLiteral(text: string, { open }: Group): boolean {
  return /(?:[([{,=:?|&.]|\b(?:return|yield|await|const|let|import|type|export|default|as))\s*$/.test(text.slice(0, open));
}

/** The groups right inside a group. */
function inside(text: string, { open, close }: Group): readonly Group[] {
  const from = open + 1;
  return outlineOf(text.slice(from, close)).groups.map((group) => ({
    open: group.open + from,
    close: group.close + from,
    separators: group.separators.map((at) => at + from),
  }));
}

const closing: ReadonlyMap<string, string> = new Map([["(", ")"], ["[", "]"], ["{", "}"], ["<", ">"]]);

/** Brackets of types are told from comparisons by what stands before them: the porter writes operators between spaces. */
function outlineOf(text: string): Outline {
  const outer: Frame = { open: -1, groups: [], separators: [] };
  const frames = [outer];
  const arrows: number[] = [];
  const assignments: number[] = [];
  const spaces: number[] = [];
  let comment: number | null = null;
  let isBalanced = true;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const frame = frames.at(-1) ?? outer;
    if (char === '"' || char === "'" || char === "`") at = literalEnd(text, at) - 1;
    else if (text.startsWith("/*", at)) at = (text.indexOf("*/", at) + 1 || text.length) - 1;
    else if (text.startsWith("//", at)) {
      comment = at;
      break;
    } else if (char === "," || char === ";") frame.separators.push(at);
    else if (char === " ") {
      if (frame === outer && /[?:|&+]/.test(text.charAt(at + 1))) spaces.push(at);
    } else if (text.startsWith("=>", at)) {
      if (frame === outer) arrows.push(at);
      at++;
    } else if (char === "=" && frame === outer && /[^=!<>]= /.test(text.slice(at - 1, at + 2))) assignments.push(at);
    else if (char === "<" ? /[\w$]/.test(text.charAt(at - 1)) : closing.has(char)) frames.push({ open: at, groups: [], separators: [] });
    else if (char === ">" ? text[frame.open] === "<" : ")]}".includes(char)) isBalanced = close(text, frames, at) && isBalanced;
  }
  return { groups: frames.flatMap(({ groups }) => groups), separators: outer.separators, arrows, assignments, spaces, isBalanced: isBalanced && frames.length === 1, comment };
}

/** A bracket that has not been closed yet. */
interface Frame {
  readonly open: number;
  readonly groups: Group[];
  readonly separators: number[];
}

/** The closing bracket at `at`. False where it closes one of a line above. */
function close(text: string, frames: Frame[], at: number): boolean {
  const frame = frames.findLast(({ open }) => closing.get(text.charAt(open)) === text[at]);
  if (frame === undefined) return false;
  frames.length = frames.indexOf(frame);
  frames.at(-1)?.groups.push({ open: frame.open, close: at, separators: frame.separators });
  return true;
}

/** The place behind the string or template that begins at `from`. */
function literalEnd(text: string, from: number): number {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === quote) return at + 1;
    else if (quote === "`" && text.startsWith("${", at)) at = holeEnd(text, at + 2);
  }
  return text.length;
}

/** The place of the brace that ends a template's hole that begins at `from`. */
function holeEnd(text: string, from: number): number {
  for (let at = from, depth = 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"' || char === "'" || char === "`") at = literalEnd(text, at) - 1;
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return at;
  }
  return text.length;
}
