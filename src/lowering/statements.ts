// Statements whose meaning the runtime shares: raising, handling, dropping a value. Also the semicolons that taking
// types away makes necessary: every statement that ends without one gets it, so that no two statements grow together.
import type { SyntaxNode } from "@lezer/common";
import { refuseInGenerator } from "./functions.ts";
import type { Handler, Rewriting } from "./rewriting.ts";
import { suspendCall } from "./suspending.ts";
import { aroundAwait, castOperand, children, contains, isFunction, isPath, lastChild, next, operation } from "./tree.ts";

const terminate: Handler = (rewriting, node) => {
  rewriting.onLeave(node, () => {
    if (lastChild(node)?.name !== ";") rewriting.edits.insert(node.to, ";");
  });
};

/** Puts an expression into a call of the runtime. */
function wrap(rewriting: Rewriting, statement: SyntaxNode, expression: SyntaxNode, call: string, last = ""): void {
  rewriting.edits.insert(expression.from, `${call}(`);
  const line = rewriting.lineAt(expression.from);
  rewriting.onLeave(statement, () => rewriting.edits.insert(expression.to, `, ${line}${last})`));
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
  if (rewriting.mode === "program" && expression) {
    if (isDroppable(expression)) wrap(rewriting, node, expression, "$.drop", madeBy(rewriting, expression));
    else if (expression.name === "AssignmentExpression" && rewriting.coroutineCalls?.keeps) wrap(rewriting, node, expression, "$.kept");
  }
  terminate(rewriting, node);
}

/** A further argument of `$.drop`: the function that was called, where it may have made a coroutine and is named plainly. */
function madeBy(rewriting: Rewriting, expression: SyntaxNode): string {
  const callee = expression.firstChild;
  if (expression.name !== "CallExpression" || callee === null || !rewriting.coroutineCalls?.makes(expression)) return "";
  return isPath(callee) ? `, ${rewriting.text(callee)}` : "";
}

/** A call that may make a coroutine, where it is not the whole of a statement: that is dropped there. */
function callExpression(rewriting: Rewriting, node: SyntaxNode): void {
  if (rewriting.coroutineCalls?.makes(node) && node.parent?.name !== "ExpressionStatement") {
    rewriting.edits.insert(node.from, "$.made(");
    rewriting.onLeave(node, () => rewriting.edits.insert(node.to, `, ${rewriting.lineAt(node.from)})`));
  }
  suspendCall(rewriting, node);
}

function containsMaker({ coroutineCalls }: Rewriting, expression: SyntaxNode): boolean {
  return coroutineCalls !== null && contains(expression, (node) => node.name === "CallExpression" && coroutineCalls.makes(node));
}

function throwStatement(rewriting: Rewriting, node: SyntaxNode): void {
  const expression = children(node)[1];
  if (rewriting.mode === "program" && expression) wrap(rewriting, node, expression, raising(rewriting, node, expression));
  terminate(rewriting, node);
}

/** What was caught goes on where no clause takes it: `if (!(e instanceof X)) throw e;`, `… else throw e;`. In a block Python has a statement. */
function raising(rewriting: Rewriting, statement: SyntaxNode, expression: SyntaxNode): string {
  if (rewriting.text(expression) === "handled_exception()") return "$.raiseHandled";
  if (!isCaught(rewriting, expression)) return "$.raise";
  return statement.parent?.name === "IfStatement" ? "$.reraise" : "$.raiseCaught";
}

/** Whether an expression is what the innermost `catch`, or clause of an `except*`, around it has caught. */
function isCaught(rewriting: Rewriting, expression: SyntaxNode): boolean {
  if (expression.name !== "VariableName") return false;
  for (let up = expression.parent; up !== null; up = up.parent) {
    if (isFunction(up)) return isClause(rewriting, up, rewriting.text(expression));
    if (up.name !== "CatchClause") continue;
    const binding = up.getChild("VariableDefinition");
    return binding !== null && rewriting.text(binding) === rewriting.text(expression);
  }
  return false;
}

/** Whether a function is `(group) => { … }` of `rest.handle(ValueError, (group) => { … })`, and what it is given is called `name`. */
function isClause(rewriting: Rewriting, fn: SyntaxNode, name: string): boolean {
  const call = fn.parent?.parent;
  if (fn.name !== "ArrowFunction" || fn.parent?.name !== "ArgList" || !call?.firstChild) return false;
  const parameter = fn.getChild("ParamList")?.getChild("VariableDefinition");
  return !!parameter && rewriting.text(parameter) === name && /\.handle(_async)?$/.test(rewriting.text(call.firstChild));
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
  const isKept = binding?.name === "VariableDefinition" && mayOutlive(rewriting, body, rewriting.text(binding));
  const begin = ` (${caught}) { const ${outer} = $.caught(${caught} = $.error(${caught})); ${isKept ? `$.pin(${caught}); ` : ""}`;
  if (binding) {
    edits.replace(keyword.to, binding.from, `${begin}let `);
    edits.replace(binding.to, body.from, ` = ${caught}; try `);
  } else {
    edits.replace(keyword.to, body.from, `${begin}try `);
  }
  const line = rewriting.lineAt(lastStatement(body).from);
  // Python deletes the name, and with it, as a rule, the exception.
  const name = binding?.name === "VariableDefinition" ? `${rewriting.text(binding)} = ` : "";
  rewriting.onLeave(node, () => edits.insert(node.to, ` finally { $.handled(${outer}, ${line}); ${caught} = ${name}undefined; } }`));
}

/** Functions of Python's that keep nothing of what they are given. */
const LOOKS_ON = /^(print|repr|str|type|type_name|isinstance|getattr|hasattr|fmt|raise_from)$/;

/** Whether what a `catch` calls `name` may be somewhere when its body has ended: what is not just looked at may. */
function mayOutlive(rewriting: Rewriting, body: SyntaxNode, name: string): boolean {
  let kept = false;
  body.cursor().iterate(({ node }) => {
    if (node.name !== "VariableName" || rewriting.text(node) !== name) return;
    const around = node.parent;
    const callee = around?.name === "ArgList" ? around.parent?.firstChild : null;
    const looksOn = /^(BinaryExpression|MemberExpression|ThrowStatement|Interpolation)$/.test(around?.name ?? "") || (callee && LOOKS_ON.test(rewriting.text(callee)));
    if (!looksOn) kept = true;
  });
  return kept;
}

/** Where a block ends that is run: in the first branch, where it ends in a choice. */
function lastStatement(block: SyntaxNode): SyntaxNode {
  const last = children(block).findLast(({ name }) => name !== "{" && name !== "}");
  if (last?.name !== "IfStatement") return last ?? block;
  const branch = last.getChild("Block");
  return branch ? lastStatement(branch) : last;
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

/** `const c = E`: what computing E let go of, and what the variable held in the loop's last turn, has gone. */
function keepInitialisers(rewriting: Rewriting, declaration: SyntaxNode): void {
  for (const sign of declaration.getChildren("Equals")) {
    const value = next(sign);
    if (value && containsMaker(rewriting, value)) wrap(rewriting, declaration, value, "$.kept");
  }
}

export const statementHandlers: Readonly<Record<string, Handler>> = {
  CallExpression: callExpression,
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
    if (rewriting.coroutineCalls?.keeps) keepInitialisers(rewriting, node);
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
      rewriting.edits.replace(node.from, node.to, rewriting.mode === "program" ? `(yield $.value(null, ${rewriting.lineAt(node.from)}))` : "(yield $.value(null))");
    }
  },
};

function refuseRuntimeName(rewriting: Rewriting, node: SyntaxNode): void {
  if (rewriting.text(node) === "$") rewriting.refuse(node, "The name `$` belongs to the runtime: choose another.");
}
