// Statements whose meaning the runtime shares: raising, handling, dropping a value. Also the semicolons that taking
// types away makes necessary: every statement that ends without one gets it, so that no two statements grow together.
import type { SyntaxNode } from "@lezer/common";
import { refuseInGenerator } from "./functions.ts";
import type { Handler, Rewriting } from "./rewriting.ts";
import { aroundAwait, castOperand, children, lastChild, operation } from "./tree.ts";

const terminate: Handler = (rewriting, node) => {
  rewriting.onLeave(node, () => {
    if (lastChild(node)?.name !== ";") rewriting.edits.insert(node.to, ";");
  });
};

/** Puts an expression into a call of the runtime. */
function wrap(rewriting: Rewriting, statement: SyntaxNode, expression: SyntaxNode, call: string): void {
  rewriting.edits.insert(expression.from, `${call}(`);
  const line = rewriting.lineAt(expression.from);
  rewriting.onLeave(statement, () => rewriting.edits.insert(expression.to, `, ${line})`));
}

/** A call, whatever casts and parentheses are around it; not one of `super`, and none that is awaited. */
function isDroppable(expression: SyntaxNode): boolean {
  for (let first: SyntaxNode | null = expression; first; first = first.firstChild) {
    if (first.name === "AwaitExpression" && operation(first, aroundAwait).to >= expression.to) return false;
  }
  let inner: SyntaxNode | undefined = expression;
  while (inner && /^(ParenthesizedExpression|PostfixExpression|BinaryExpression)$/.test(inner.name)) {
    inner = inner.name === "BinaryExpression" ? castOperand(inner) : children(inner).find(({ name }) => name !== "(");
  }
  return inner?.name === "CallExpression" && inner.firstChild?.name !== "super";
}

function expressionStatement(rewriting: Rewriting, node: SyntaxNode): void {
  const expression = children(node)[0];
  if (rewriting.mode === "program" && expression && isDroppable(expression)) wrap(rewriting, node, expression, "$.drop");
  terminate(rewriting, node);
}

function throwStatement(rewriting: Rewriting, node: SyntaxNode): void {
  const expression = children(node)[1];
  if (rewriting.mode === "program" && expression) wrap(rewriting, node, expression, "$.raise");
  terminate(rewriting, node);
}

function catchClause(rewriting: Rewriting, node: SyntaxNode): void {
  if (rewriting.mode === "module") return;
  const { edits } = rewriting;
  const parts = children(node);
  const keyword = parts[0];
  const body = parts.at(-1);
  const binding = parts.find(({ name }) => /^(VariableDefinition|ArrayPattern|ObjectPattern)$/.test(name));
  if (!keyword || !body) return;
  const caught = rewriting.freshName("x");
  const outer = rewriting.freshName("h");
  const begin = ` (${caught}) { const ${outer} = $.caught(${caught} = $.error(${caught})); `;
  if (binding) {
    edits.replace(keyword.to, binding.from, `${begin}let `);
    edits.replace(binding.to, body.from, ` = ${caught}; try `);
  } else {
    edits.replace(keyword.to, body.from, `${begin}try `);
  }
  rewriting.onLeave(node, () => edits.insert(node.to, ` finally { $.handled(${outer}); } }`));
}

/** A `finally` that an exception passes through handles it meanwhile: what it raises has that for its context. */
function finallyClause(rewriting: Rewriting, node: SyntaxNode): void {
  const statement = node.parent;
  const body = lastChild(node);
  if (rewriting.mode === "module" || !statement || !body) return;
  const { edits } = rewriting;
  const [raised, caught, outer] = [rewriting.freshName("e"), rewriting.freshName("x"), rewriting.freshName("h")];
  const [open, close] = statement.getChild("CatchClause") ? ["try { ", "} "] : ["", ""];
  edits.insert(statement.from, `{ let ${raised} = null; ${open}`);
  edits.insert(node.from, `${close}catch (${caught}) { throw ${raised} = $.error(${caught}); } `);
  edits.insert(body.from + 1, ` const ${outer} = $.unwound(${raised}); try {`);
  rewriting.onLeave(node, () => edits.insert(body.to - 1, `} finally { $.handled(${outer}); } `));
  rewriting.onLeave(statement, () => edits.insert(statement.to, " }"));
}

export const statementHandlers: Readonly<Record<string, Handler>> = {
  ExpressionStatement: expressionStatement,
  ThrowStatement: throwStatement,
  CatchClause: catchClause,
  FinallyClause: finallyClause,
  BreakStatement: terminate,
  ContinueStatement: terminate,
  DebuggerStatement: terminate,

  ReturnStatement(rewriting, node) {
    if (!/^(function|arrow|method|object method)$/.test(rewriting.code.kind)) {
      rewriting.refuse(node, "'return' outside function");
    }
    terminate(rewriting, node);
  },

  VariableDeclaration(rewriting, node) {
    if (node.getChild("using")) {
      if (!/^(Script|Block|SwitchBody)$/.test(node.parent?.name ?? "")) {
        rewriting.refuse(node, "`using` must stand in a block: put the statements that use it in braces.");
      }
      return;
    }
    terminate(rewriting, node);
  },

  using(rewriting, node) {
    if (node.parent?.name === "ForOfSpec") {
      rewriting.refuse(node, "`using` in the head of a loop: write `using` as the first statement of its body.");
    }
  },

  VariableDefinition: refuseRuntimeName,

  VariableName(rewriting, node) {
    refuseRuntimeName(rewriting, node);
    const name = rewriting.text(node);
    if (name === "arguments") refuseInGenerator(rewriting, node, name);
    if (name === "yield" && rewriting.code.async && rewriting.code.generator) {
      rewriting.edits.replace(node.from, node.to, "(yield $.value(null))");
    }
  },
};

function refuseRuntimeName(rewriting: Rewriting, node: SyntaxNode): void {
  if (rewriting.text(node) === "$") rewriting.refuse(node, "The name `$` belongs to the runtime: choose another.");
}
