// The editor's grammar does not know all of TypeScript's types. Where it stumbles over one that we know, the type is
// blanked out, length and lines kept, and the text parsed again. Only types are ever blanked: what runs stays.
//
// It also takes some comparisons, `a < b && c > -d`, for type arguments, large object literals, `{ a, b, … }`, for
// patterns, and large assignments in parentheses, `(a = …)`, for parameters; and it does not know that `[a.b, c[d]] = e`
// assigns. Those are parsed in a disguise that leaves no choice, which is taken off afterwards.
import type { SyntaxNode, Tree } from "@lezer/common";
import { castOperand } from "./tree.ts";

/** `<…>`, three levels deep; `=>` inside does not close it. */
const angles = /<(?:=>|[^<>(){};]|\([^()]*\)|\{[^{}]*\}|<(?:=>|[^<>;]|<(?:=>|[^<>;]|<[^<>;]*>)*>)*>)*>/.source;

/** What a pattern's group `type` matches is blanked, if an error lies within the match; a `name` becomes a plain one. */
const gaps: readonly RegExp[] = [
  // catch (e: unknown)
  String.raw`catch\s*\(\s*[\w$]+\s*(?<type>:[^(){}]+)\)\s*\{`,
  // let x!: T, x! = 1
  String.raw`[\w$\])](?<type>!)\s*(?::|[-+*/%&|^?<>]{0,3}=(?![=>]))`,
  // class<T> {}, class A<T> extends B<U> implements C {}, as expressions
  String.raw`\bclass(?:\s+(?!extends\b)[\w$]+)?\s*(?<type>${angles})\s*(?:extends|implements|\{)`,
  String.raw`\bextends\s+[\w$.]+(?:\([^()]*\))?\s*(?<type>${angles})\s*(?:implements|\{)`,
  String.raw`\bclass\b[^{};]*?\b(?<type>implements\s[^{}]*)\{`,
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
  String.raw`\bnew\s*(?<type>${angles})\s*\(`,
  // declare module "x" {}
  String.raw`\bdeclare\s+module\s+(?<name>"[^"\n]*"|'[^'\n]*')`,
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
/** Mending takes a few rounds at most; each parses the text again, so a long text gets fewer. */
const MOST_ROUNDS = 20;
const MOST_PARSED = 300_000;
/** After so many errors the text is no program. */
const MOST_ERRORS = 50;

/** Parses, mending until nothing known is in the way. The text that comes back has the length of the source. */
export function mendTypes(source: string, parse: (text: string) => Tree): { tree: Tree; text: string } {
  let text = source;
  let tree = parse(text);
  const disguised: Patch[] = [];
  const rounds = Math.min(MOST_ROUNDS, MOST_PARSED / (source.length + 1));
  for (let round = 0; round < rounds; round++) {
    const patches = patchesFor(text, tree);
    if (patches.length === 0) break;
    for (const { from, text: disguise, isDisguise } of patches) {
      if (isDisguise) disguised.push({ from, text: text.slice(from, from + disguise.length) });
    }
    text = patched(text, patches);
    tree = parse(text);
  }
  return { tree, text: patched(text, disguised.sort((a, b) => a.from - b.from)) };
}

/** A change that keeps the length. */
interface Patch {
  readonly from: number;
  readonly text: string;
  /** For the parser's eyes only. */
  readonly isDisguise?: boolean;
}

/** Applies patches that do not overlap, in the order of the text. */
function patched(text: string, patches: readonly Patch[]): string {
  let result = "";
  let done = 0;
  for (const patch of patches) {
    result += text.slice(done, patch.from) + patch.text;
    done = patch.from + patch.text.length;
  }
  return result + text.slice(done);
}

/** What to change where the grammar stumbled over a type; if it nowhere did, what to disguise. */
function patchesFor(text: string, tree: Tree): Patch[] {
  const gaps: Patch[] = [];
  const disguises: Patch[] = [];
  let errors = 0;
  tree.iterate({
    enter(ref) {
      if (ref.type.isError) {
        if (errors++ > MOST_ERRORS) return;
        const { node } = ref;
        add(gaps, fillGap(text, node));
        add(disguises, literalOf(node) ?? assignmentIn(node) ?? assignmentTo(text, node));
      } else if (ref.name === "BinaryExpression") {
        if (isRunawayCast(ref.node)) add(gaps, endStatement(text, ref.node));
      } else if (ref.name === "CompareOp") {
        if (isGenericAsyncArrow(ref.node)) add(gaps, fillGap(text, ref.node));
      } else if (ref.name === "TypeArgList") {
        if (isComparison(ref.node, text)) add(disguises, { from: ref.from, text: ">", isDisguise: true });
      }
    },
  });
  return gaps.length > 0 ? gaps : disguises;
}

function add(patches: Patch[], patch: Patch | undefined): void {
  const last = patches.at(-1);
  if (patch && (!last || patch.from >= last.from + last.text.length)) patches.push(patch);
}

/** What looks like type arguments but cannot be: TypeScript's own rule, by what follows. */
function isComparison(node: SyntaxNode, text: string): boolean {
  const whole = node.name === "TypeArgList" ? node.parent : null;
  if (whole?.name !== "InstantiationExpression" || /^Class/.test(whole.parent?.name ?? "")) return false;
  if (/&&|\|\|/.test(text.slice(node.from, node.to))) return true;
  return /^[ \t]*(?!(?:in|instanceof|as|satisfies|is|of)\b)[-+<>\w$"'{[~#]/.test(text.slice(node.to, node.to + 200));
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

/** A literal taken for the pattern of an assignment that does not follow: with a number in it, it can be no pattern. */
function literalOf(error: SyntaxNode): Patch | undefined {
  const pattern = error.prevSibling;
  if (error.parent?.name !== "AssignmentExpression" || !/^(Object|Array)Pattern$/.test(pattern?.name ?? "")) return undefined;
  const name = (pattern?.getChild("PatternProperty") ?? pattern)?.getChild("VariableDefinition");
  if (!name) return undefined;
  return { from: name.from, text: "0".repeat(name.to - name.from), isDisguise: true };
}

/** `(a = …)` taken for the parameters of an arrow function that does not follow. */
function assignmentIn(error: SyntaxNode): Patch | undefined {
  const parameters = error.prevSibling;
  if (error.parent?.name !== "ArrowFunction" || parameters?.name !== "ParamList") return undefined;
  const sign = parameters.getChild("Equals");
  return sign ? { from: sign.from, text: "|", isDisguise: true } : undefined;
}

/** `[a.b, c[d]] = e` and `(a as T) = e`: the sign becomes one that may stand after any expression. */
function assignmentTo(text: string, error: SyntaxNode): Patch | undefined {
  if (!/^=(?![=>])/.test(text.slice(error.from, error.from + 2))) return undefined;
  if (!/[\])}]\s*$/.test(text.slice(Math.max(0, error.from - REACH), error.from))) return undefined;
  return { from: error.from, text: error.parent?.name === "ExpressionStatement" ? "," : "|", isDisguise: true };
}

function endStatement(text: string, cast: SyntaxNode): Patch | undefined {
  const operand = castOperand(cast);
  return operand && { from: operand.to, text: `;${blank(text.slice(operand.to + 1, cast.to))}` };
}

function fillGap(text: string, error: SyntaxNode): Patch | undefined {
  const at = error.from;
  const from = Math.max(0, at - REACH);
  const window = text.slice(from, at + REACH);
  for (const pattern of inTuple(error) ? tupleGaps : gaps) {
    for (const match of window.matchAll(pattern)) {
      const start = from + match.index;
      if (start > at || at > start + match[0].length) continue;
      const { type, name } = match.indices?.groups ?? {};
      const [left, right] = type ?? name ?? [0, 0];
      const gap = blank(window.slice(left, right));
      return { from: from + left, text: name ? `x${gap.slice(1)}` : gap };
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
