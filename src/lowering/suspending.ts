// Plain functions of programs with threads. A thread must be able to stop in the middle of any of them, so each becomes a
// generator in which every call is a yield, as `await` is in coroutines: `f(x)` → `(yield $.at($.call(f, undefined, [x]), n))`.
// Functions that call nothing stay as they are, and so do constructors, accessors, private methods and methods of objects:
// what waits in those is refused when it runs (python/suspendable.ts).
import type { SyntaxNode } from "@lezer/common";
import type { Frame, Handler, Rewriting } from "./rewriting.ts";
import { children, isFunction, lastChild } from "./tree.ts";

const threadModules = /["'](?:threading|concurrent\.futures|queue)["']|\b(?:to_thread|run_in_executor)\b/;

/** Whether a program can have threads: whether it says the name of anything that starts or joins them. */
export function hasThreads(source: string): boolean {
  return threadModules.test(source);
}

/** Whether a function becomes one that a thread can stop in. */
export function isSuspendable({ threads, text }: Pick<Rewriting, "threads" | "text">, node: SyntaxNode): boolean {
  if (!threads || node.getChild("async") || node.getChild("Star") || node.getChild("get") || node.getChild("set")) return false;
  if (node.name === "Property") return false;
  const name = node.getChild("PropertyDefinition");
  if (node.name === "MethodDeclaration" && (name === null || text(name) === "constructor")) return false;
  // Its own name would be the generator's inside.
  if (node.name === "FunctionExpression" && node.getChild("VariableDefinition")) return false;
  const body = lastChild(node);
  return body !== undefined && waits(body, node.name === "ArrowFunction", text);
}

/** Whether code calls anything, or has a `using`; as an arrow's, whether it can do without what a generator lacks. */
function waits(body: SyntaxNode, isArrow: boolean, text: Rewriting["text"]): boolean {
  let found = false;
  let lacking = false;
  body.cursor().iterate((node) => {
    if (node.name === "CallExpression" || node.name === "using") found = true;
    if (isArrow && (node.name === "super" || (node.name === "VariableName" && text(node) === "arguments"))) lacking = true;
    return !lacking && (node.from === body.from || !isFunction(node.node) || node.name === "ArrowFunction");
  });
  return found && !lacking;
}

/** Whether code at a node stands in the body of a suspendable function. */
export function isSuspending(frame: Frame, node: SyntaxNode): boolean {
  return frame.suspendable && node.from >= frame.body;
}

/** Whether a call becomes a yield: one of `super` and one with `?.` stay calls. */
export function isSuspendedCall(rewriting: Rewriting, node: SyntaxNode): boolean {
  const callee = node.firstChild;
  if (!callee || !isSuspending(rewriting.code, node)) return false;
  if (callee.name === "super" || children(node).some(({ name }) => name === "?.")) return false;
  return callee.name !== "MemberExpression" || (!callee.getChild("?.") && !isForeignPrivate(rewriting, callee));
}

function isForeignPrivate(rewriting: Rewriting, callee: SyntaxNode): boolean {
  return lastChild(callee)?.name === "PrivatePropertyName" && rewriting.text(callee.firstChild ?? callee) !== "this";
}

/** A method that is looked up on the object that it is called on. */
function isMethodCall(callee: SyntaxNode): boolean {
  return callee.name === "MemberExpression" && callee.firstChild?.name !== "super" && lastChild(callee)?.name !== "PrivatePropertyName";
}

/** Begins to make a yield of a call; {@link argumentList} ends it. */
export function suspendCall(rewriting: Rewriting, node: SyntaxNode): void {
  const callee = node.firstChild;
  if (!callee || !isSuspendedCall(rewriting, node)) return;
  rewriting.edits.insert(node.from, `(yield $.at($.${isMethodCall(callee) ? "callMethod" : "call"}(`);
}

/** Comes after the callee has been walked, so that what closes inside it stands before what is inserted here. */
function argumentList(rewriting: Rewriting, node: SyntaxNode): void {
  const { edits } = rewriting;
  const call = node.parent;
  const callee = call?.firstChild;
  if (call?.name !== "CallExpression" || !callee || !isSuspendedCall(rewriting, call)) return;
  if (isMethodCall(callee)) {
    const object = callee.firstChild ?? callee;
    const member = lastChild(callee);
    if (member?.name === "]") edits.replace(callee.getChild("[")?.from ?? object.to, (callee.getChild("[")?.from ?? object.to) + 1, ", ");
    if (member?.name === "]") edits.replace(member.from, node.from + 1, ", [");
    else edits.replace(object.to, node.from + 1, `, ${JSON.stringify(rewriting.text(member ?? callee))}, [`);
  } else {
    const self = callee.name === "MemberExpression" ? "this" : "undefined";
    edits.replace(callee.to, node.from + 1, `, ${self}, [`);
  }
  const line = rewriting.lineAt(node.from);
  rewriting.onLeave(node, () => edits.replace(node.to - 1, node.to, `]), ${line}))`));
}

export const suspendingHandlers: Readonly<Record<string, Handler>> = {
  ArgList: argumentList,
};
