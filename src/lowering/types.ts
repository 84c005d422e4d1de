// TypeScript's types are taken away; what of TypeScript is more than a type is refused.
import type { SyntaxNode } from "@lezer/common";
import type { Handler, Rewriting } from "./rewriting.ts";
import { castOperand, lastChild, next, previous } from "./tree.ts";

const erase: Handler = ({ edits }, node) => {
  edits.erase(node.from, node.to);
  return false;
};

/** Erases a statement, keeping it apart from a neighbour that relied on it to end. */
export function eraseStatement({ source, edits }: Rewriting, node: SyntaxNode): false {
  const before = previous(node);
  const open = before !== null && source[before.to - 1] !== ";" && before.name !== "{";
  edits.replace(node.from, node.to, open ? ";" : "");
  return false;
}

const eraseWhole: Handler = (rewriting, node) => eraseStatement(rewriting, node);

function refusal(message: string): Handler {
  return (rewriting, node) => {
    rewriting.refuse(node, message);
    return false;
  };
}

/** Words before a member's name that are only for the checker. */
const modifier: Handler = (rewriting, node) => {
  const place = node.parent?.name ?? "";
  if (place === "ParamList") {
    rewriting.refuse(node, "A parameter cannot declare a property: declare the field and assign to it in the constructor.");
  }
  if (/^(Class|Method|Property)Declaration$/.test(place)) rewriting.edits.erase(node.from, node.to);
};

/** The return type of an arrow function may span lines; `=>` may not move to another line than the parameters' end. */
const typeAnnotation: Handler = ({ edits, source }, node) => {
  const arrow = node.parent?.name === "ArrowFunction" ? node.parent.getChild("Arrow") : null;
  const moves = arrow && !node.parent?.getChild("async") && /[\n\r]/.test(source.slice(node.from, arrow.from));
  if (moves) edits.replace(node.from, arrow.to, " =>");
  else edits.erase(node.from, node.to);
  return false;
};

/** Type parameters before an arrow function, or `<T>x`: what follows must not end up on the next line of a `return`. */
function parenthesize({ edits }: Rewriting, types: { from: number; to: number }, end: number): () => void {
  edits.replace(types.from, types.to, "(");
  return () => edits.insert(end, ")");
}

const typeParameters: Handler = (rewriting, node) => {
  const arrow = node.parent;
  const leads = arrow?.name === "ArrowFunction" && arrow.from === node.from;
  if (arrow && leads && rewriting.text(node).includes("\n")) {
    rewriting.onLeave(arrow, parenthesize(rewriting, node, arrow.to));
    return false;
  }
  rewriting.edits.erase(node.from, node.to);
  return false;
};

/** Overloads, abstract members and `declare x: T`: nothing of them runs. */
export function eraseMember(rewriting: Rewriting, node: SyntaxNode): boolean {
  const bodyless = node.name === "MethodDeclaration" && !node.getChild("Block");
  const erased = bodyless || node.getChild("declare") !== null || node.getChild("abstract") !== null;
  if (erased) eraseStatement(rewriting, node);
  return erased;
}

export const typeHandlers: Readonly<Record<string, Handler>> = {
  TypeAnnotation: typeAnnotation,
  TypePredicate: erase,
  TypeArgList: erase,
  TypeParamList: typeParameters,
  Optional: erase,
  InterfaceDeclaration: eraseWhole,
  TypeAliasDeclaration: eraseWhole,
  AmbientDeclaration: eraseWhole,
  EnumDeclaration: refusal("An enum cannot be lowered: write an object with `as const`."),
  NamespaceDeclaration: refusal("A namespace cannot be lowered: write an object."),
  Decorator: refusal("Decorators are not available: call the function on the class or method yourself."),
  accessor: (rewriting, node) => {
    if (node.parent?.name === "PropertyDeclaration") rewriting.refuse(node, "Write a getter and a setter in place of `accessor`.");
  },
  Privacy: modifier,
  readonly: modifier,
  override: modifier,
  abstract: modifier,

  implements({ edits }, node) {
    const body = node.parent?.getChild("ClassBody");
    if (body) edits.erase(node.from, body.from);
  },

  /** `x!` of an expression or a field. */
  LogicOp({ source, edits }, node) {
    const asserted = /^(PostfixExpression|PropertyDeclaration)$/.test(node.parent?.name ?? "");
    if (asserted && source[node.from] === "!") edits.erase(node.from, node.to);
  },

  BinaryExpression(rewriting, node) {
    const operand = castOperand(node);
    if (operand) rewriting.onLeave(node, () => rewriting.edits.erase(operand.to, node.to));
  },

  PrefixCast(rewriting, node) {
    const operand = lastChild(node);
    if (!operand) return;
    rewriting.onLeave(node, parenthesize(rewriting, { from: node.from, to: operand.from }, node.to));
  },

  /** `this: T` as the first parameter. */
  ParamList({ edits }, node) {
    const self = node.getChild("this");
    if (!self) return;
    let end = self;
    for (let after = next(self); after && after.name !== ")"; after = next(after)) {
      end = after;
      if (after.name === ",") break;
    }
    edits.erase(self.from, end.to);
  },
};
