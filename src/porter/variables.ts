// The variables of TypeScript that Python's names become: where each is bound and read, and in which blocks. Found by
// flow.ts; where each is declared is declare.ts's.
import type { Scope, Symbol } from "./scopes.ts";
import type { Node, Statement } from "./syntax.ts";

/** A block of the TypeScript to come: `{ … }`, or the head of a `for`. */
export interface BlockInfo {
  readonly parent: BlockInfo | null;
  readonly depth: number;
  /** The statement of the parent block that this block belongs to. */
  readonly at: Statement | null;
  readonly isLoop: boolean;
  /** The `else` of a loop or of `try`. */
  readonly isElse: boolean;
  readonly scope: Scope;
}

export interface Reference {
  readonly node: Node;
  readonly isBinding: boolean;
  readonly block: BlockInfo;
  /** The statement directly in `block`. */
  readonly statement: Statement | null;
  /** By a function inside the owning scope. */
  readonly nested: boolean;
  readonly order: number;
}

/** What becomes one variable of TypeScript. */
export interface Variable {
  readonly symbol: Symbol;
  readonly references: readonly Reference[];
  readonly bindings: readonly Node[];
}

export interface Flow {
  readonly variableOf: ReadonlyMap<Node, Variable>;
  readonly variables: readonly Variable[];
  /** Uses that some way (`maybe`) or every way (`always`) reaches without an assignment. */
  readonly unbound: ReadonlyMap<Node, "maybe" | "always">;
  /** Names after `del`, and handlers that take away a value which a use could still see. */
  readonly cleared: ReadonlySet<Node>;
}

/** The innermost block that contains all references. */
export function commonBlock(references: readonly Reference[]): BlockInfo {
  let block = references[0]!.block;
  for (const reference of references) {
    let other = reference.block;
    while (other !== block) {
      if (other.depth > block.depth) other = other.parent!;
      else if (block.parent) block = block.parent;
      else break;
    }
  }
  return block;
}

export function isInside(block: BlockInfo, outer: BlockInfo): boolean {
  let at: BlockInfo | null = block;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** The flow in which two variables are one. */
export function mergeVariables(flow: Flow, [a, b]: readonly [Variable, Variable]): Flow {
  const references = [...a.references, ...b.references].sort((x, y) => x.order - y.order);
  const merged: Variable = { symbol: a.symbol, references, bindings: [...new Set(references.filter((each) => each.isBinding).map((each) => each.node))] };
  const variableOf = new Map(flow.variableOf);
  for (const reference of references) variableOf.set(reference.node, merged);
  return { ...flow, variableOf, variables: [...flow.variables.filter((each) => each !== a && each !== b), merged] };
}
