// `await`, `yield` and `for await` become yields of generators.
import type { SyntaxNode } from "@lezer/common";
import { readLoopNames } from "./local-names.ts";
import type { Handler, Rewriting } from "./rewriting.ts";
import { isSuspending } from "./suspending.ts";
import { aroundAwait, aroundYield, children, contains, isFunction, isPath, lastChild, next, operation } from "./tree.ts";

/** `(yield …)` of something to wait for, noting the line in a program. */
export function awaiting({ mode }: Rewriting, expression: string, line: number): string {
  return mode === "program" ? `(yield ($.line = ${line}, ${expression}))` : `(yield ${expression})`;
}

/** Whether code here can wait; says so if not, in Python's words. */
export function canAwait(rewriting: Rewriting, node: SyntaxNode, what: string): boolean {
  const { async, body } = rewriting.code;
  if (!async) rewriting.refuse(node, `'${what}' outside async function`);
  else if (node.from < body) rewriting.refuse(node, `'${what}' cannot stand among the parameters of a function`);
  else return true;
  return false;
}

/** Whether an expression waits or yields, beyond a prefix that it begins with and functions that it contains. */
function yields(expression: SyntaxNode, prefixed = false): boolean {
  let found = false;
  expression.toTree().iterate({
    enter({ name, from, node }) {
      if (/^(Await|Yield)Expression$/.test(name) && !(prefixed && from === 0)) found = true;
      return !found && !isFunction(node);
    },
  });
  return found;
}

function awaitExpression(rewriting: Rewriting, node: SyntaxNode): void {
  if (!canAwait(rewriting, node, "await")) return;
  const { edits, mode } = rewriting;
  const whole = operation(node, aroundAwait);
  const line = rewriting.lineAt(node.from);
  const keyword = node.from + "await".length;
  const close = (text: string): void => rewriting.onLeave(whole, () => edits.insert(whole.to, text));
  if (mode === "module") {
    edits.replace(node.from, keyword, "(yield");
    close(")");
  } else if (yields(whole, true)) {
    edits.replace(node.from, keyword, "(yield $.at(");
    close(`, ${line}))`);
  } else {
    edits.replace(node.from, keyword, `(yield ($.line = ${line},`);
    close("))");
  }
}

function yieldExpression(rewriting: Rewriting, node: SyntaxNode): void {
  const { edits } = rewriting;
  const { async, generator } = rewriting.code;
  if (!generator) return rewriting.refuse(node, "'yield' outside a generator: write `function*`");
  if (!async) return;
  if (node.getChild("Star")) {
    return rewriting.refuse(node, "'yield*' in an async generator: Python has no such thing; write a loop");
  }
  const whole = operation(node, aroundYield);
  const line = rewriting.mode === "program" ? `, ${rewriting.lineAt(node.from)}` : "";
  edits.replace(node.from, node.from + "yield".length, "(yield $.value(");
  rewriting.onLeave(whole, () => edits.insert(whole.to, `${line}))`));
}

interface ForOf {
  readonly spec: SyntaxNode;
  /** `const`, `let`, `var`, or undefined for an assignment. */
  readonly keyword: SyntaxNode | undefined;
  readonly target: SyntaxNode;
  readonly iterable: SyntaxNode;
  readonly body: SyntaxNode;
}

function forOf(node: SyntaxNode): ForOf | undefined {
  const spec = node.getChild("ForOfSpec");
  const of = spec?.getChild("of");
  const body = lastChild(node);
  const iterable = of && next(of);
  if (!spec || !iterable || !body) return undefined;
  const before = children(spec).filter((child) => child.to <= of.from && child.name !== "(");
  const target = before.at(-1);
  return target && { spec, keyword: before.length > 1 ? before[0] : undefined, target, iterable, body };
}

/** The lowered text of a loop's target for a place behind the iterable, where its line breaks cannot follow. */
function movedTarget({ edits }: Rewriting, target: SyntaxNode): () => string {
  target.cursor().iterate(({ name, from, to }) => {
    if (name === "LineComment") edits.erase(from, to);
  });
  return () => edits.render(target.from, target.to).replace(/\s*[\n\r]\s*/g, " ");
}

function forAwait(rewriting: Rewriting, node: SyntaxNode): void {
  if (!canAwait(rewriting, node, "async for")) return;
  const { edits } = rewriting;
  const parts = forOf(node);
  if (!parts) return rewriting.refuse(node, "`for await` needs `of`: write `for await (const x of …)`.");
  const { spec, keyword, target, iterable, body } = parts;
  const iterator = rewriting.freshName("i");
  const item = rewriting.freshName("x");
  const step = awaiting(rewriting, `$.anext(${iterator})`, rewriting.lineAt(node.from));
  const moved = movedTarget(rewriting, target);
  const bind = (): string =>
    keyword ? `${rewriting.text(keyword)} ${moved()} = ${item};` : `(${moved()} = ${item});`;
  const check = `const ${item} = ${step}; if (${item} === $.STOP) break;`;
  const callee = ownGenerator(rewriting, iterable);
  if (callee === undefined) {
    edits.replace(node.from, iterable.from, `for (const ${iterator} = $.aiter(`);
    rewriting.onLeave(spec, () => edits.replace(iterable.to, body.from, () => `); ; ) { ${check} ${bind()} `));
    rewriting.onLeave(node, () => edits.insert(node.to, " }"));
    return;
  }
  const { whole, labels } = labelled(rewriting, node);
  edits.replace(whole.from, iterable.from, `{ const ${iterator} = $.aiter(`);
  rewriting.onLeave(spec, () => {
    edits.replace(iterable.to, body.from, () => `); try { ${labels}for (;;) { ${check} ${bind()} `);
  });
  rewriting.onLeave(node, () => edits.insert(node.to, ` } } finally { $.abandon(${iterator}, ${callee}); } }`));
}

/**
 * The function, by its name, that makes the generator that a loop runs over, where nobody but the loop has that: it goes
 * away with the loop.
 */
function ownGenerator(rewriting: Rewriting, iterable: SyntaxNode): string | undefined {
  const callee = iterable.firstChild;
  if (callee === null || !rewriting.coroutineCalls?.makesAsyncGenerator(iterable) || !isPath(callee)) return undefined;
  return rewriting.text(callee);
}

/** A loop with the labels in front of it, and their text. */
function labelled(rewriting: Rewriting, loop: SyntaxNode): { readonly whole: SyntaxNode; readonly labels: string } {
  let labels = "";
  let whole = loop;
  for (let up = loop.parent; up?.name === "LabeledStatement"; up = up.parent) {
    labels = `${rewriting.text(up.firstChild ?? up)}: ${labels}`;
    whole = up;
  }
  return { whole, labels };
}

/**
 * `for (const x of await E) B`: QuickJS (2025-09-13) cannot compile a yield in that place ("stack underflow"), so the
 * iterable is computed before the loop: `{ const $l = …; for (const x of $l) B }`.
 */
function forOfAwaited(rewriting: Rewriting, node: SyntaxNode): void {
  const { edits } = rewriting;
  const parts = forOf(node);
  if (!parts || !(yields(parts.iterable) || (isSuspending(rewriting.code, node) && contains(parts.iterable, ({ name }) => name === "CallExpression")))) return;
  const { spec, keyword, target, iterable, body } = parts;
  const { whole, labels } = labelled(rewriting, node);
  const items = rewriting.freshName("l");
  const moved = movedTarget(rewriting, target);
  const declared = keyword ? `${rewriting.text(keyword)} ` : "";
  edits.replace(whole.from, iterable.from, `{ const ${items} = `);
  rewriting.onLeave(spec, () => {
    edits.replace(iterable.to, body.from, () => `; ${labels}for (${declared}${moved()} of ${items}) `);
  });
  rewriting.onLeave(node, () => edits.insert(node.to, " }"));
}

export const awaitHandlers: Readonly<Record<string, Handler>> = {
  AwaitExpression: awaitExpression,
  YieldExpression: yieldExpression,

  ForStatement(rewriting, node) {
    if (node.getChild("await")) forAwait(rewriting, node);
    else {
      forOfAwaited(rewriting, node);
      readLoopNames(rewriting, node);
    }
  },
};
