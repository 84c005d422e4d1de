// The editor's grammar does not know all of TypeScript's types. Where it stumbles over one that we know, the type is
// blanked out, length and lines kept, and the text parsed again. Only types are ever blanked: what runs stays.
import type { SyntaxNode, Tree } from "@lezer/common";
import { castOperand } from "./tree.ts";

/** `<…>`, three levels deep; `=>` inside does not close it. */
const angles = /<(?:=>|[^<>(){};]|\([^()]*\)|\{[^{}]*\}|<(?:=>|[^<>;]|<(?:=>|[^<>;]|<[^<>;]*>)*>)*>)*>/.source;

/** What each pattern's named group `type` matches is blanked, if the first error lies within the match. */
const gaps: readonly RegExp[] = [
  // catch (e: unknown)
  String.raw`catch\s*\(\s*[\w$]+\s*(?<type>:[^(){}]+)\)\s*\{`,
  // let x!: T, x! = 1
  String.raw`[\w$\])](?<type>!)\s*(?::|[-+*/%&|^?<>]{0,3}=(?![=>]))`,
  // class<T> {}, class A<T> extends B<U> implements C {}, as expressions
  String.raw`\bclass(?:\s+(?!extends\b)[\w$]+)?\s*(?<type>${angles})\s*(?:extends|implements|\{)`,
  String.raw`\bextends\s+[\w$.]+(?:\([^()]*\))?\s*(?<type>${angles})\s*(?:implements|\{)`,
  String.raw`\bclass\b[^{};]*?\b(?<type>implements\s[^{}]*)\{`,
  String.raw`(?<type>\babstract)\s+class\b`,
  // async <T>(x: T) => x
  String.raw`\basync\s*(?<type>${angles})\s*\(`,
  // (x): x is T => …, () => asserts x is T
  String.raw`(?::|=>)\s*(?<type>(?:asserts\s+)?[\w$]+\s+is\b)`,
  String.raw`(?::|=>)\s*(?<type>asserts)\s+[\w$]`,
  // [key: string]: T in a class
  String.raw`(?<type>(?:static\s+|readonly\s+)*\[\s*[\w$]+\s*:[^\]]*\]\s*:[^;\n}]*;?)`,
  // m?(): T in a class
  String.raw`[\w$\]](?<type>\?)\s*[(<]`,
  // <T>(x: T): T in an interface
  String.raw`[{;,\n]\s*(?<type>${angles})\s*\(`,
  // abstract new () => T, typeof import("x")
  String.raw`(?<type>\babstract)\s+new\b`,
  String.raw`(?<type>\btypeof)\s+import\b`,
  // export { type A, b }
  String.raw`\bexport\s*\{[^{}]*?(?<type>\btype\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*,?)`,
].map((pattern) => new RegExp(pattern, "dg"));

/** In tuple types only: `b?: T`, `T?`, `...rest: T[]`. */
const tupleGaps: readonly RegExp[] = [
  String.raw`(?<type>\?)\s*[:,\]]`,
  String.raw`\.\.\.\s*(?<type>[\w$]+\s*:)`,
].map((pattern) => new RegExp(pattern, "dg"));

/** How far around an error a gap may begin. */
const REACH = 1000;
const MOST_GAPS = 200;

/** Parses, mending until nothing known is in the way. The text that comes back has the length of the source. */
export function mendTypes(source: string, parse: (text: string) => Tree): { tree: Tree; text: string } {
  let text = source;
  let tree = parse(text);
  for (let mended = 0; mended < MOST_GAPS; mended++) {
    const patched = patchFirst(text, tree);
    if (patched === undefined) break;
    text = patched;
    tree = parse(text);
  }
  return { tree, text };
}

/** Blanks the first type that the grammar stumbles over: at an error, or where it took one for something else. */
function patchFirst(text: string, tree: Tree): string | undefined {
  let patched: string | undefined;
  tree.iterate({
    enter({ node, type }) {
      if (patched !== undefined) return false;
      if (isRunawayCast(node)) patched = endStatement(text, node);
      else if (type.isError || isGenericAsyncArrow(node)) patched = fillGap(text, node);
    },
  });
  return patched;
}

/** `x as T` with `(y)` or `[z]` on the next line. */
function isRunawayCast(node: SyntaxNode): boolean {
  const parent = node.parent;
  return (
    node.name === "BinaryExpression" &&
    parent?.from === node.from &&
    /^(Call|Member|TaggedTemplate)Expression$/.test(parent.name) &&
    castOperand(node) !== undefined
  );
}

/** `async <T>(x: T) => x`, which the grammar takes for comparisons: `(async < T) > (…)`. */
function isGenericAsyncArrow(node: SyntaxNode): boolean {
  return node.name === "CompareOp" && node.parent?.name === "BinaryExpression" && node.nextSibling?.name === "ArrowFunction";
}

function endStatement(text: string, cast: SyntaxNode): string | undefined {
  const operand = castOperand(cast);
  return operand && `${text.slice(0, operand.to)};${blank(text.slice(operand.to + 1, cast.to))}${text.slice(cast.to)}`;
}

function fillGap(text: string, error: SyntaxNode): string | undefined {
  const at = error.from;
  const from = Math.max(0, at - REACH);
  const window = text.slice(from, at + REACH);
  for (const pattern of inTuple(error) ? tupleGaps : gaps) {
    for (const match of window.matchAll(pattern)) {
      const start = from + match.index;
      if (start > at || at > start + match[0].length) continue;
      const [left, right] = match.indices?.groups?.["type"] ?? [0, 0];
      const gap = blank(window.slice(left, right));
      return text.slice(0, from + left) + gap + text.slice(from + right);
    }
  }
  return undefined;
}

function inTuple(error: SyntaxNode): boolean {
  for (let node: SyntaxNode | null = error; node; node = node.parent) {
    if (node.name === "TupleType") return true;
    if (/Statement|Declaration|Block/.test(node.name)) return false;
  }
  return false;
}

function blank(text: string): string {
  return text.replace(/[^\n\r\u2028\u2029]/g, " ");
}
