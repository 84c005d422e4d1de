// The children of a node, for stages that look at every expression alike.
import type { Expression, FStringPart, Name, Pattern, Statement } from "./syntax.ts";

/** The expressions directly inside one, in the order in which Python evaluates them. Lambda and comprehension bodies included. */
export function childrenOf(e: Expression): readonly Expression[] {
  switch (e.type) {
    case "FString": return e.parts.flatMap(partExpressions);
    case "JoinedStr": return e.values;
    case "Tuple": case "List": case "Set": return e.elements;
    case "Dict": return e.entries.flatMap(({ key, value }) => (key ? [key, value] : [value]));
    case "Comprehension": return [...e.generators.flatMap((g) => [g.iter, g.target, ...g.ifs]), e.element, ...(e.value ? [e.value] : [])];
    case "UnaryOp": return [e.operand];
    case "BinOp": return [e.left, e.right];
    case "BoolOp": return e.values;
    case "Compare": return [e.left, ...e.comparators];
    case "Call": return [e.func, ...e.args, ...e.keywords.map((keyword) => keyword.value)];
    case "Attribute": return [e.value];
    case "Subscript": return [e.value, e.index];
    case "Slice": return [e.lower, e.upper, e.step].filter((each) => each !== null);
    case "Starred": case "Await": case "YieldFrom": return [e.value];
    case "Yield": return e.value ? [e.value] : [];
    case "IfExp": return [e.test, e.body, e.orelse];
    case "Lambda": return [...e.params.flatMap((param) => (param.default ? [param.default] : [])), e.body];
    case "NamedExpr": return [e.value];
    default: return [];
  }
}

function partExpressions(part: FStringPart): readonly Expression[] {
  if (typeof part === "string") return [];
  return [part.value, ...(part.spec ?? []).flatMap(partExpressions)];
}

/** Whether `test` holds for `e` or an expression inside it; lambda bodies do not count. */
export function someExpression(e: Expression, test: (e: Expression) => boolean): boolean {
  if (test(e)) return true;
  if (e.type === "Lambda") return e.params.some((param) => param.default !== null && someExpression(param.default, test));
  return childrenOf(e).some((child) => someExpression(child, test));
}

/** The blocks directly inside a statement that belong to the same scope. */
export function blocksOf(s: Statement): readonly (readonly Statement[])[] {
  switch (s.type) {
    case "If": case "While": case "For": return [s.body, s.orelse];
    case "Try": return [s.body, ...s.handlers.map((handler) => handler.body), s.orelse, s.finalbody];
    case "With": return [s.body];
    case "Match": return s.cases.map((each) => each.body);
    default: return [];
  }
}

/** The expressions directly inside a statement (not in its blocks) that are evaluated in the statement's own scope. */
export function expressionsOf(s: Statement): readonly Expression[] {
  switch (s.type) {
    case "Expr": return [s.value];
    case "Assign": return [s.value, ...s.targets];
    case "AugAssign": return [s.target, s.value];
    case "AnnAssign": return s.value ? [s.value, s.target] : [s.target];
    case "Return": return s.value ? [s.value] : [];
    case "Delete": return s.targets;
    case "Raise": return [s.error, s.cause].filter((each) => each !== null);
    case "Assert": return s.message ? [s.test, s.message] : [s.test];
    case "If": case "While": return [s.test];
    case "For": return [s.iter, s.target];
    case "Try": return s.handlers.flatMap((handler) => (handler.matches ? [handler.matches] : []));
    case "With": return s.items.flatMap((item) => (item.target ? [item.context, item.target] : [item.context]));
    case "FunctionDef": return [...s.decorators, ...s.params.flatMap((param) => (param.default ? [param.default] : [])), ...(s.annotate ? [s.annotate] : [])];
    case "ClassDef": return [...s.decorators, ...s.bases, ...s.keywords.map((keyword) => keyword.value), ...(s.annotate ? [s.annotate] : [])];
    case "Match": return [s.subject, ...s.cases.flatMap((each) => [...patternExpressions(each.pattern), ...(each.guard ? [each.guard] : [])])];
    default: return [];
  }
}

export function patternExpressions(pattern: Pattern): readonly Expression[] {
  switch (pattern.type) {
    case "MatchValue": return [pattern.value];
    case "MatchSequence": case "MatchOr": return pattern.patterns.flatMap(patternExpressions);
    case "MatchMapping": return pattern.entries.flatMap((entry) => [entry.key, ...patternExpressions(entry.pattern)]);
    case "MatchClass": return [pattern.cls, ...pattern.patterns.flatMap(patternExpressions), ...pattern.keywords.flatMap((each) => patternExpressions(each.pattern))];
    case "MatchAs": return pattern.pattern ? patternExpressions(pattern.pattern) : [];
    default: return [];
  }
}

/** The names that a pattern binds, as nodes. */
export function captures(pattern: Pattern): readonly { readonly node: Pattern; readonly name: string }[] {
  switch (pattern.type) {
    case "MatchSequence": return pattern.patterns.flatMap(captures);
    // Alternatives bind the same names.
    case "MatchOr": return pattern.patterns.flatMap(captures);
    case "MatchStar": return pattern.name ? [{ node: pattern, name: pattern.name }] : [];
    case "MatchMapping": return [...pattern.entries.flatMap((entry) => captures(entry.pattern)), ...(pattern.rest ? [{ node: pattern, name: pattern.rest }] : [])];
    case "MatchClass": return [...pattern.patterns.flatMap(captures), ...pattern.keywords.flatMap((each) => captures(each.pattern))];
    case "MatchAs": return [...(pattern.pattern ? captures(pattern.pattern) : []), ...(pattern.name ? [{ node: pattern, name: pattern.name }] : [])];
    default: return [];
  }
}

/** The names that a target binds: alone, in tuples and lists, behind stars. */
export function namesIn(target: Expression): readonly Name[] {
  if (target.type === "Name") return [target];
  if (target.type === "Starred") return namesIn(target.value);
  return target.type === "Tuple" || target.type === "List" ? target.elements.flatMap(namesIn) : [];
}
