// When Python evaluates what: which expressions may be written where they are evaluated later, or a second time, because
// they give the same there and do nothing.
import type { Block, Comprehension, Expression, Module, Statement } from "../syntax.ts";
import { isOnly } from "../types.ts";
import { blocksOf, childrenOf, expressionsOf, someExpression } from "../walk.ts";
import type { Emitter } from "./emitter.ts";

export interface EvaluationFacts {
  /** Generator expressions that a builtin goes through at once: `sum(x for x in xs)`. */
  readonly eager: ReadonlySet<Comprehension>;
  /** Names of attributes that are assigned outside `__init__`. */
  readonly reassigned: ReadonlySet<string>;
  /** Names of attributes that `del` takes away. */
  readonly deleted: ReadonlySet<string>;
}

const consumers: ReadonlySet<string> = new Set(["sum", "min", "max", "sorted", "list", "tuple", "set", "frozenset", "dict", "any", "all"]);

export function findEvaluationFacts(module: Module): EvaluationFacts {
  const eager = new Set<Comprehension>();
  const reassigned = new Set<string>();
  const deleted = new Set<string>();
  const expression = (e: Expression): void => {
    const [first] = e.type === "Call" ? e.args : [];
    const consumes = e.type === "Call" && ((e.func.type === "Name" && consumers.has(e.func.id)) || (e.func.type === "Attribute" && e.func.attr === "join"));
    if (consumes && first?.type === "Comprehension") eager.add(first);
    childrenOf(e).forEach(expression);
  };
  const target = (e: Expression): void => {
    if (e.type === "Attribute") reassigned.add(e.attr);
    else if (e.type === "Tuple" || e.type === "List") e.elements.forEach(target);
    else if (e.type === "Starred") target(e.value);
  };
  const statement = (s: Statement, inInit: boolean): void => {
    expressionsOf(s).forEach(expression);
    if (s.type === "Delete") for (const each of s.targets) if (each.type === "Attribute") deleted.add(each.attr);
    if (!inInit) {
      if (s.type === "Assign" || s.type === "Delete") s.targets.forEach(target);
      else if (s.type === "AugAssign" || s.type === "AnnAssign" || s.type === "For") target(s.target);
      else if (s.type === "With") for (const item of s.items) if (item.target) target(item.target);
    }
    if (s.type === "FunctionDef") block(s.body, s.name === "__init__");
    else if (s.type === "ClassDef") block(s.body, false);
    else for (const inner of blocksOf(s)) block(inner, inInit);
  };
  const block = (statements: Block, inInit: boolean): void => {
    for (const each of statements) statement(each, inInit);
  };
  block(module.body, false);
  return { eager, reassigned, deleted };
}

/** Builtins that give the same for the same and do nothing else. */
const pure: ReadonlySet<string> = new Set(["str", "int", "float", "bool", "repr", "abs", "min", "max", "round", "ord", "chr", "tuple", "range", "enumerate", "zip", "reversed"]);

/** Whether an expression gives the same value while its statement runs, whatever runs meanwhile. */
export function isStable(c: Emitter, e: Expression): boolean {
  switch (e.type) {
    case "Int": case "Float": case "Str": case "Constant": case "Bytes": return true;
    case "Name": return !c.symbol(e)?.assignedElsewhere;
    case "Attribute": return isStable(c, e.value) && (c.typeOf(e.value).kind === "module" || !c.evaluation.reassigned.has(e.attr));
    case "Tuple": case "List": case "FString": case "JoinedStr": case "UnaryOp": case "BinOp": case "Compare": case "BoolOp": case "Subscript": return childrenOf(e).every((child) => isStable(c, child));
    case "Call": {
      if (e.keywords.length > 0 || !e.args.every((arg) => isStable(c, arg))) return false;
      if (e.func.type === "Attribute") return isOnly(c.typeOf(e.func.value), "str") && isStable(c, e.func.value);
      return e.func.type === "Name" && !c.symbol(e.func) && pure.has(e.func.id);
    }
    default: return false;
  }
}

/** As isStable, for as long as the variables around live. */
export function isSettled(c: Emitter, e: Expression): boolean {
  const changes = (each: Expression): boolean => {
    if (each.type !== "Name") return each.type === "Subscript";
    const variable = c.variableOf(each);
    return variable !== undefined && variable.bindings.length > 1;
  };
  return isStable(c, e) && !someExpression(e, changes);
}

/** Whether evaluating an expression can run other code of the program. */
export function acts(e: Expression): boolean {
  return someExpression(e, (each) => each.type === "Await" || each.type === "Yield" || each.type === "YieldFrom" || each.type === "NamedExpr" || (each.type === "Call" && !(each.func.type === "Name" && pure.has(each.func.id))));
}
