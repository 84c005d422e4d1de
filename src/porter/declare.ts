// Where each variable is declared, and how: at its first assignment where that is possible, else before the first
// statement that knows it.
import { commonBlock, isInside, mergeVariables, type BlockInfo, type Flow, type Reference, type Variable } from "./variables.ts";
import { handlersLeave } from "./statement-facts.ts";
import type { Expression, Name, Node, Statement } from "./syntax.ts";
import { namesIn } from "./walk.ts";

export type Keyword = "const" | "let";

export interface Declarations {
  /** Binding nodes that declare their variable. */
  readonly at: ReadonlyMap<Node, Keyword>;
  /** Variables declared without a value before a statement. */
  readonly before: ReadonlyMap<Statement, readonly Variable[]>;
  /** Class statements that give their class to a variable which is declared elsewhere. */
  readonly assigned: ReadonlySet<Node>;
}

/** Plans all declarations. Variables of one name that would be declared in each other's sight become one: the flow that is returned says which. */
export function planDeclarations(flow: Flow): { readonly declarations: Declarations; readonly flow: Flow } {
  for (let merged = flow; ; ) {
    const { declarations, blocks } = plan(merged);
    const clash = findClash(blocks);
    if (!clash) return { declarations, flow: merged };
    merged = mergeVariables(merged, clash);
  }
}

function plan(flow: Flow): { readonly declarations: Declarations; readonly blocks: ReadonlyMap<Variable, BlockInfo> } {
  const at = new Map<Node, Keyword>();
  const before = new Map<Statement, Variable[]>();
  const blocks = new Map<Variable, BlockInfo>();
  const hoist = (variable: Variable, block: BlockInfo): void => {
    blocks.set(variable, block);
    const statement = firstStatement(variable.references, block);
    if (statement) before.set(statement, [...(before.get(statement) ?? []), variable]);
  };
  const patterns = new Map<Statement, Variable[]>();
  const assigned = new Set<Node>();
  for (const variable of flow.variables) {
    const { symbol } = variable;
    if (symbol.isParameter || symbol.scope.kind === "class" || symbol.scope.kind === "comprehension" || variable.bindings.length === 0) continue;
    if (variable.bindings.every(declaresItself)) {
      const block = blockOfClass(flow, variable);
      if (block) {
        hoist(variable, block);
        for (const node of variable.bindings) assigned.add(node);
      }
      continue;
    }
    for (const node of variable.bindings) if (isClass(node)) assigned.add(node);
    let block = commonBlock(variable.references);
    const capturedInLoop = symbol.captured && outermostLoop(block);
    if (capturedInLoop) {
      hoist(variable, capturedInLoop.parent!);
      continue;
    }
    const inline = inlineBinding(variable, block);
    if (!inline) {
      while (isLoopHead(block)) block = block.parent!;
      hoist(variable, block);
      continue;
    }
    blocks.set(variable, block);
    const constant = variable.bindings.length === 1 && !symbol.assignedElsewhere && !variable.references.some((each) => flow.cleared.has(each.node));
    at.set(inline.node, constant ? "const" : "let");
    if (inline.statement && isPattern(inline.statement)) patterns.set(inline.statement, [...(patterns.get(inline.statement) ?? []), variable]);
  }
  // A destructuring declares all its names or none.
  for (const [statement, variables] of patterns) {
    const names = targetNames(statement);
    if (names.every((name) => at.has(name))) {
      if (names.some((name) => at.get(name) === "let")) for (const name of names) at.set(name, "let");
      continue;
    }
    for (const variable of variables) {
      for (const node of variable.bindings) at.delete(node);
      let block = commonBlock(variable.references);
      while (isLoopHead(block)) block = block.parent!;
      hoist(variable, block);
    }
  }
  return { declarations: { at, before, assigned }, blocks };
}

/** Two variables of one symbol, one of which could not be told from the other where both are in scope. */
function findClash(blocks: ReadonlyMap<Variable, BlockInfo>): readonly [Variable, Variable] | null {
  const bySymbol = new Map<Variable["symbol"], Variable[]>();
  for (const variable of blocks.keys()) bySymbol.set(variable.symbol, [...(bySymbol.get(variable.symbol) ?? []), variable]);
  for (const variables of bySymbol.values()) {
    for (const a of variables) {
      for (const b of variables) {
        if (a === b) continue;
        const [outer, inner] = [blockInPort(blocks.get(a)!), blockInPort(blocks.get(b)!)];
        if (isInside(inner, outer) && (inner === outer || a.references.some((each) => sees(each.block, inner)))) return [a, b];
      }
    }
  }
  return null;
}

/** The block of the port: the `else` of a `try` whose handlers all leave stands right behind it. */
function blockInPort(block: BlockInfo): BlockInfo {
  let at = block;
  while (at.isElse && at.at?.type === "Try" && handlersLeave(at.at)) at = at.parent!;
  return at;
}

/** Whether what is declared in `inner` is in scope in `block`: an `else` shares a block of the port with the rest of its statement. */
function sees(block: BlockInfo, inner: BlockInfo): boolean {
  if (isInside(block, inner)) return true;
  for (let at: BlockInfo | null = block; inner.isElse && at; at = at.parent) if (at.at === inner.at) return true;
  return false;
}

/** Functions, classes and imports are their own declarations. */
function declaresItself(node: Node): boolean {
  const type = "type" in node ? node.type : "";
  return type === "ClassDef" || type === "TypeAlias" || "asname" in node;
}

function isClass(node: Node): boolean {
  return "type" in node && node.type === "ClassDef";
}

/** Where the variable of a class is declared that is defined more than once, or in a block that its uses are not in; null for all others. */
function blockOfClass(flow: Flow, variable: Variable): BlockInfo | null {
  if (!variable.bindings.every(isClass) || variable.symbol.scope.kind === "class") return null;
  let block = commonBlock(variable.references);
  const own = variable.references.find((each) => each.isBinding)?.block;
  const definitions = flow.variables.filter((each) => each.symbol === variable.symbol).flatMap((each) => each.bindings);
  if (definitions.length === 1 && !variable.symbol.assignedElsewhere && (own === undefined || own === block)) return null;
  while (isLoopHead(block)) block = block.parent!;
  return block;
}

function isLoopHead(block: BlockInfo): boolean {
  return block.at?.type === "For" && block.isLoop && block.parent !== null && block.parent.at !== block.at;
}

/** The outermost loop block around `block` within its function. */
function outermostLoop(block: BlockInfo): BlockInfo | null {
  let found: BlockInfo | null = null;
  for (let at: BlockInfo | null = block; at; at = at.parent) if (at.isLoop) found = at;
  return found;
}

/** The first binding, if the variable can be declared there: it stands in `block` itself and no use comes before it. */
function inlineBinding(variable: Variable, block: BlockInfo): Reference | null {
  const own = variable.references.filter((each) => !each.nested);
  const first = own.find((each) => each.isBinding);
  if (!first || first.block !== block || !first.statement) return null;
  const before = own.filter((each) => each.order < first.order);
  if (before.length > 0) return null;
  return canDeclare(first.node, first.statement, block) ? first : null;
}

function canDeclare(node: Node, s: Statement, block: BlockInfo): boolean {
  switch (s.type) {
    case "Assign":
      return s.targets.some((target) => target === node) || (s.targets.length === 1 && isFlat(s.targets[0]!) && targetNames(s).includes(node as Expression & { type: "Name" }));
    case "AnnAssign":
      return s.target === node;
    case "For":
      return block.at === s && isFlat(s.target);
    case "With":
      return block.at === s && s.items.some((item) => item.target === node);
    case "Try":
      return "matches" in node;
    case "FunctionDef":
      return node === s;
    case "Match":
      return block.at === s;
    default:
      return false;
  }
}

function isPattern(s: Statement): boolean {
  if (s.type === "Assign") return s.targets.length === 1 && s.targets[0]!.type !== "Name";
  return s.type === "For" && s.target.type !== "Name";
}

/** Only names, in lists and tuples. */
export function isFlat(target: Expression): boolean {
  if (target.type === "Name") return true;
  if (target.type === "Starred") return isFlat(target.value);
  return (target.type === "Tuple" || target.type === "List") && target.elements.every(isFlat);
}

function targetNames(s: Statement): readonly Name[] {
  if (s.type === "Assign") return s.targets.flatMap(namesIn);
  return s.type === "For" ? namesIn(s.target) : [];
}

/** The statement directly in `block` that has the first reference in it. */
function firstStatement(references: readonly Reference[], block: BlockInfo): Statement | null {
  const [first] = references.toSorted((a, b) => a.order - b.order);
  if (!first) return null;
  let at: BlockInfo | null = first.block;
  let statement = first.statement;
  while (at && at !== block) {
    statement = at.at;
    at = at.parent;
  }
  return statement;
}
