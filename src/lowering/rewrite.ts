// The walk over the tree: each kind of node has at most one handler, found in this table; what has none stays as it is.
import type { Tree } from "@lezer/common";
import { awaitHandlers } from "./awaiting.ts";
import { CoroutineCalls } from "./coroutine-calls.ts";
import { functionHandlers } from "./functions.ts";
import type { Lowered } from "./index.ts";
import type { ReadNames } from "./local-names.ts";
import { moduleHandlers } from "./modules.ts";
import { type Handler, type Mode, Rewriting } from "./rewriting.ts";
import { scopeHandlers } from "./scopes.ts";
import { statementHandlers } from "./statements.ts";
import { suspendingHandlers } from "./suspending.ts";
import { typeHandlers } from "./types.ts";

const handlers: ReadonlyMap<string, Handler> = new Map(
  [typeHandlers, moduleHandlers, functionHandlers, scopeHandlers, awaitHandlers, statementHandlers, suspendingHandlers].flatMap((group) =>
    Object.entries(group),
  ),
);

export function rewrite(tree: Tree, source: string, mode: Mode, runtime: string, locals: ReadNames | null): Lowered {
  const rewriting = new Rewriting(source, mode, mode === "program" ? new CoroutineCalls(tree, source) : null, locals);
  tree.iterate({
    enter(node) {
      if (node.type.is("Type")) return false;
      return handlers.get(node.name)?.(rewriting, node.node);
    },
    leave: (node) => rewriting.leave(node),
  });
  if (rewriting.problems.length > 0) {
    return { code: "", problems: rewriting.problems.sort((a, b) => a.line - b.line || a.column - b.column) };
  }
  const needsRuntime = mode === "module" && rewriting.edits.some((text) => text.includes("$."));
  const head = needsRuntime ? `import * as $ from ${JSON.stringify(runtime)}; ` : "";
  return { code: head + rewriting.edits.render(), problems: [] };
}
