// What may have bound each name at a point of the program: the states that flow.ts carries through it.
import type { Symbol } from "./scopes.ts";
import type { Block, Expression, Node, Statement } from "./syntax.ts";
import { blocksOf, captures, childrenOf, expressionsOf, namesIn } from "./walk.ts";

export const unassigned: unique symbol = Symbol("unassigned");
/** That a `del`, or the end of a handler, took the value away. */
export interface Deletion {
  readonly deletedBy: Node;
}
export type Definition = Node | Deletion | typeof unassigned;
export type State = Map<Symbol, ReadonlySet<Definition>>;

export function isAbsence(definition: Definition): definition is Deletion | typeof unassigned {
  return definition === unassigned || "deletedBy" in definition;
}

/** The state behind branches that end in these; null where none comes to its end. */
export function merge(...states: readonly (State | null)[]): State | null {
  const live = states.filter((state) => state !== null);
  if (live.length < 2) return live[0] ? new Map(live[0]) : null;
  const merged: State = new Map(live[0]);
  for (const state of live.slice(1)) {
    for (const [symbol, definitions] of state) {
      const known = merged.get(symbol);
      if (!known) merged.set(symbol, definitions);
      else if (known !== definitions) merged.set(symbol, new Set([...known, ...definitions]));
    }
  }
  return merged;
}

/** Calls `add` for all that statements may bind, or unbind, and for the names of targets. */
export function forEachDefinition(blocks: readonly Block[], targets: readonly Expression[], add: (node: Node, isDeletion: boolean) => void): void {
  const bind = (node: Node): void => add(node, false);
  const expression = (e: Expression): void => {
    if (e.type === "NamedExpr") bind(e.target);
    if (e.type !== "Lambda") childrenOf(e).forEach(expression);
  };
  const target = (e: Expression): void => namesIn(e).forEach(bind);
  const statement = (s: Statement): void => {
    expressionsOf(s).forEach(expression);
    if (s.type === "Assign") s.targets.forEach(target);
    else if (s.type === "AugAssign" || s.type === "AnnAssign" || s.type === "For") target(s.target);
    else if (s.type === "Delete") for (const each of s.targets) add(each, true);
    else if (s.type === "With") s.items.forEach((item) => item.target && target(item.target));
    else if (s.type === "FunctionDef" || s.type === "ClassDef") bind(s);
    else if (s.type === "Import" || s.type === "ImportFrom") s.names.forEach(bind);
    else if (s.type === "Match") for (const each of s.cases) captures(each.pattern).forEach(({ node }) => bind(node));
    else if (s.type === "Try") {
      for (const handler of s.handlers.filter(({ name }) => name)) {
        bind(handler);
        add(handler, true);
      }
    }
    for (const block of blocksOf(s)) block.forEach(statement);
  };
  targets.forEach(target);
  for (const block of blocks) block.forEach(statement);
}
