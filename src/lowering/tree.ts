// Small questions about nodes of the syntax tree. Comments are children wherever they stand; these skip them.
import type { SyntaxNode } from "@lezer/common";

export function isComment(node: SyntaxNode): boolean {
  return node.name === "LineComment" || node.name === "BlockComment";
}

export function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) if (!isComment(child)) found.push(child);
  return found;
}

export function lastChild(node: SyntaxNode): SyntaxNode | undefined {
  return children(node).at(-1);
}

/** What stands before a node among its siblings. */
export function previous(node: SyntaxNode): SyntaxNode | null {
  let sibling = node.prevSibling;
  while (sibling && isComment(sibling)) sibling = sibling.prevSibling;
  return sibling;
}

export function next(node: SyntaxNode): SyntaxNode | null {
  let sibling = node.nextSibling;
  while (sibling && isComment(sibling)) sibling = sibling.nextSibling;
  return sibling;
}

export function isFunction(node: SyntaxNode): boolean {
  return /^(Function(Declaration|Expression)|ArrowFunction|MethodDeclaration)$/.test(node.name) || isObjectMethod(node);
}

export function isObjectMethod(node: SyntaxNode): boolean {
  return node.name === "Property" && node.getChild("ParamList") !== null;
}

/** Whether an expression has a node of which `test` holds, beyond functions that it contains. */
export function contains(expression: SyntaxNode, test: (node: SyntaxNode) => boolean): boolean {
  let found = false;
  expression.cursor().iterate(({ node }) => {
    if (test(node)) found = true;
    return !found && !isFunction(node);
  });
  return found;
}

/** A name, or names with dots between: what can be evaluated twice. */
export function isPath(node: SyntaxNode): boolean {
  if (node.name === "MemberExpression") return children(node).every((part) => /^(\.|PropertyName|PrivatePropertyName)$/.test(part.name) || isPath(part));
  return node.name === "VariableName" || node.name === "this";
}

/** `as T`, `satisfies T`: the operand, or undefined where the node is no such thing. */
export function castOperand(node: SyntaxNode): SyntaxNode | undefined {
  if (node.name !== "BinaryExpression" || !(node.getChild("as") ?? node.getChild("satisfies"))) return undefined;
  return children(node)[0];
}

/**
 * The expression that a prefix operator really takes in. The grammar lets `x!` and what follows it, and for `yield`
 * every operator, go around the prefix: `await x!.y()` is parsed as `(await x)!.y()`.
 */
export function operation(prefix: SyntaxNode, around: RegExp): SyntaxNode {
  let whole = prefix;
  for (let up = whole.parent; up && up.from === prefix.from && around.test(up.name); up = up.parent) whole = up;
  return whole;
}

export const aroundAwait = /^(Postfix|Member|Call|TaggedTemplate|Instantiation)Expression$/;
export const aroundYield = /^(Postfix|Member|Call|TaggedTemplate|Instantiation|Binary|Conditional|Assignment)Expression$/;
