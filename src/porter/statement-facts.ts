// What can be told of statements by looking at them: how control leaves them, which names they bind.
import type { Block, Expression, If, Node, Statement, Try } from "./syntax.ts";
import { captures, childrenOf, expressionsOf } from "./walk.ts";

export function isExit(e: Expression): boolean {
  return e.type === "Call" && e.func.type === "Attribute" && e.func.attr === "exit" && e.func.value.type === "Name" && e.func.value.id === "sys";
}

export function hasBreak(block: Block): boolean {
  return block.some((s) => {
    if (s.type === "Break") return true;
    if (s.type === "For" || s.type === "While") return hasBreak(s.orelse);
    if (s.type === "If") return hasBreak(s.body) || hasBreak(s.orelse);
    if (s.type === "Try") return [s.body, s.orelse, s.finalbody, ...s.handlers.map((handler) => handler.body)].some(hasBreak);
    if (s.type === "With") return hasBreak(s.body);
    return s.type === "Match" && s.cases.some((each) => hasBreak(each.body));
  });
}

export function endsAbruptly(block: Block): boolean {
  return ["Return", "Raise", "Continue", "Break"].includes(block.at(-1)?.type ?? "");
}

/** Whether no handler of a `try` comes to its end: what follows the statement then comes after its body alone. */
export function handlersLeave(s: Try): boolean {
  return s.handlers.every((handler) => endsAbruptly(handler.body));
}

export function endsByReturn(block: Block): boolean {
  const last = block.at(-1);
  return last?.type === "Return" || last?.type === "Continue" || last?.type === "Break" || (last?.type === "With" && endsByReturn(last.body));
}

/** The nodes of a block that bind names of the scope it is in. */
export function bindingsIn(block: Block): readonly Node[] {
  const nodes: Node[] = [];
  const target = (e: Expression): void => {
    if (e.type === "Name") nodes.push(e);
    else if (e.type === "Tuple" || e.type === "List") e.elements.forEach(target);
    else if (e.type === "Starred") target(e.value);
  };
  const expression = (e: Expression): void => {
    if (e.type === "NamedExpr") nodes.push(e.target);
    if (e.type !== "Lambda") childrenOf(e).forEach(expression);
  };
  const visit = (s: Statement): void => {
    expressionsOf(s).forEach(expression);
    switch (s.type) {
      case "Assign": return s.targets.forEach(target);
      case "AugAssign": case "AnnAssign": return target(s.target);
      case "For": target(s.target); s.body.forEach(visit); return s.orelse.forEach(visit);
      case "While": case "If": s.body.forEach(visit); return s.orelse.forEach(visit);
      case "With": s.items.forEach((item) => item.target && target(item.target)); return s.body.forEach(visit);
      case "Try":
        nodes.push(...s.handlers);
        [s.body, s.orelse, s.finalbody, ...s.handlers.map((handler) => handler.body)].forEach((inner) => inner.forEach(visit));
        return;
      case "Match":
        for (const each of s.cases) {
          nodes.push(...captures(each.pattern).map(({ node }) => node));
          each.body.forEach(visit);
        }
        return;
      case "FunctionDef": case "ClassDef": nodes.push(s); return;
      default: return;
    }
  };
  block.forEach(visit);
  return nodes;
}

/** `if __name__ == "__main__":`, whose body stands in the module itself. */
export function isMainGuard({ test, orelse }: If): boolean {
  if (orelse.length > 0 || test.type !== "Compare" || test.ops.length !== 1 || test.ops[0] !== "==") return false;
  const [right] = test.comparators;
  return test.left.type === "Name" && test.left.id === "__name__" && right?.type === "Str" && right.value === "__main__";
}
