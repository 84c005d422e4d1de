// Where in the Python text each operation stands that can fail: what CPython keeps in `co_positions`, and a traceback
// points at. Which of them a frame is at, and how it is drawn, is the guest's to say (python/positions.ts, carets.ts).
import type { Block, Call, Expression, Statement } from "./syntax.ts";
import { blocksOf, childrenOf, expressionsOf, someExpression } from "./walk.ts";

/** A place in the text: lines and columns from 1, columns in UTF-16 units, the end just past the last character. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What is done there: `call f`, `attribute x`, `name x`, `operator +`, `item`, `compare`, `await`, `with`, `raise` … */
  readonly what: string;
  /** Of a call, subscript or binary operator: where the part before its bracket or operator ends, and what that is. */
  readonly after?: { readonly line: number; readonly column: number; readonly mark: string };
  /** Whether it is a call that its statement only returns, or gives a name to: CPython then points at no part of it (`_should_show_carets`). */
  readonly isPlain: boolean;
}

/** Builtins that begin to work when they are iterated over, as the program's own generators do. */
const lazyBuiltins = ["map", "filter", "zip", "enumerate", "reversed"];

/** The operations of a program. Of those with the same `what` on one line, in the order in which a port has them. */
export function positionsIn(body: Block): Position[] {
  const found = new Positions(new Set([...lazyBuiltins, ...generatorsIn(body)]));
  found.block(body);
  // A port has operators as functions, the outer ones first; calls and attributes it has as Python does.
  const isChained = ({ what }: Position): boolean => /^(?:call|attribute|name) /.test(what);
  const chained = found.positions.filter(isChained).sort((a, b) => compareEnds(a.after ?? endOf(a), b.after ?? endOf(b)));
  const inOrder = [...found.positions.filter((each) => !isChained(each)), ...chained];
  return inOrder.filter((each) => !found.isUnsure(each));
}

type End = Pick<Position, "line" | "column">;

function compareEnds(a: End, b: End): number {
  return a.line - b.line || a.column - b.column;
}

function endOf({ endLine, endColumn }: Position): End {
  return { line: endLine, column: endColumn };
}

class Positions {
  readonly positions: Position[] = [];
  /** How many there are with the same line and `what`, and which of these stand where a port may have another order. */
  readonly #counts = new Map<string, number>();
  readonly #reordered = new Set<string>();
  /** In how many expressions it is whose parts a port may have in another order. */
  #reorderings = 0;
  /** The names of the program's generator functions. */
  readonly #generators: ReadonlySet<string>;

  constructor(generators: ReadonlySet<string>) {
    this.#generators = generators;
  }

  block(body: Block): void {
    for (const s of body) this.#statement(s);
  }

  /** What a line has twice, in parts that a port may have in another order. */
  isUnsure({ line, what }: Position): boolean {
    const key = `${line} ${what}`;
    return this.#reordered.has(key) && (this.#counts.get(key) ?? 0) > 1;
  }

  #statement(s: Statement): void {
    this.#operation(s);
    const plain = plainCall(s);
    const targets = "targets" in s ? s.targets : "target" in s ? [s.target] : [];
    const reordering = targets.some(({ type }) => type !== "Name") ? 1 : 0;
    this.#reorderings += reordering;
    for (const e of expressionsOf(s)) this.#expression(e, plain);
    this.#reorderings -= reordering;
    for (const block of blocksOf(s)) this.block(block);
    if (s.type === "FunctionDef" || s.type === "ClassDef") this.block(s.body);
  }

  /** What a statement does itself. */
  #operation(s: Statement): void {
    switch (s.type) {
      case "Raise": this.#add(s, "raise"); break;
      // CPython raises at the condition.
      case "Assert": this.#add(s.test, "raise"); break;
      case "AugAssign": this.#add(s, `operator ${s.op}`); break;
      case "Import": case "ImportFrom": this.#add(s, "import"); break;
      case "For": s.isAsync ? this.#add(s, "await") : this.#iteration(s.iter); break;
      case "With": for (const { context } of s.items) this.#add(context, s.isAsync ? "await" : "with"); break;
      default:
    }
  }

  #expression(e: Expression, plain: Call | null): void {
    switch (e.type) {
      case "Call": if (!this.#generators.has(calledName(e)) && !isUnrolled(e)) this.#add(e, `call ${calledName(e)}`, e === plain); break;
      case "Attribute": this.#add(e, `attribute ${e.attr}`); break;
      case "Name": this.#add(e, `name ${e.id}`); break;
      case "Subscript": this.#add(e, "item"); break;
      case "BinOp": this.#add(e, `operator ${e.op}`); break;
      case "UnaryOp": this.#add(e, `unary ${e.op}`); break;
      case "Compare": if (e.ops.length === 1) this.#add(e, `compare ${e.ops[0]}`); break;
      case "Await": this.#add(e, "await"); break;
      case "YieldFrom": this.#add(e, "delegate"); break;
      case "Comprehension": for (const { iter, isAsync } of e.generators) isAsync ? this.#add(e, "await") : this.#iteration(iter); break;
      default:
    }
    const reordering = e.type === "Comprehension" || e.type === "IfExp" || (e.type === "Compare" && e.ops.some((op) => op.endsWith("in"))) ? 1 : 0;
    this.#reorderings += reordering;
    for (const child of childrenOf(e)) this.#expression(child, plain);
    this.#reorderings -= reordering;
  }

  /** A generator runs where it is iterated over; where it is called it only begins. */
  #iteration(iter: Expression): void {
    if (iter.type === "Call" && this.#generators.has(calledName(iter))) this.#add(iter, `call ${calledName(iter)}`);
    else this.#add(iter, "iterate");
  }

  #add(node: Expression | Statement, what: string, isPlain = false): void {
    const { line, column, endLine, endColumn } = node;
    if (endColumn === undefined) return;
    // CPython gives a method or attribute in a chain over several lines the place of its name.
    const named = node.type === "Call" ? node.func : node;
    if (named.type === "Attribute" && named.endLine !== line) return;
    const after = anchorOf(node);
    this.positions.push({ line, column, endLine, endColumn, what, isPlain, ...(after && { after }) });
    const key = `${line} ${what}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    if (this.#reorderings > 0) this.#reordered.add(key);
  }
}

function calledName({ func }: Call): string {
  return func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : "";
}

/** `any`, `all` or `tuple` of a generator expression, which CPython 3.14 compiles to a loop. */
function isUnrolled({ func, args }: Call): boolean {
  const [only] = args;
  return func.type === "Name" && ["any", "all", "tuple"].includes(func.id) && args.length === 1 && only?.type === "Comprehension" && only.kind === "generator";
}

function generatorsIn(body: Block): string[] {
  return body.flatMap((s) => {
    if (s.type === "ClassDef") return generatorsIn(s.body);
    if (s.type !== "FunctionDef") return blocksOf(s).flatMap(generatorsIn);
    return [...(yields(s.body) ? [s.name] : []), ...generatorsIn(s.body)];
  });
}

function yields(body: Block): boolean {
  const isYield = (e: Expression): boolean => e.type === "Yield" || e.type === "YieldFrom";
  return body.some((s) => s.type !== "FunctionDef" && s.type !== "ClassDef" && (expressionsOf(s).some((e) => someExpression(e, isYield)) || blocksOf(s).some(yields)));
}

function anchorOf(node: Expression | Statement): Position["after"] {
  const [before, mark] = node.type === "Call" ? [node.func, "("] : node.type === "Subscript" ? [node.value, "["] : node.type === "BinOp" ? [node.left, node.op] : [];
  return before?.endColumn === undefined || mark === undefined ? undefined : { line: before.endLine, column: before.endColumn, mark };
}

/** The call that a statement is about whose value it only returns or names. */
function plainCall(s: Statement): Call | null {
  if (s.type === "Return" && s.value?.type === "Call" && s.value.func.type === "Name") return s.value;
  if (s.type === "Assign" && s.value.type === "Call" && s.targets.length === 1 && s.targets[0]?.type === "Name") return s.value;
  return null;
}
