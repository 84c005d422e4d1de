// Every Python program that is one cut smaller than another: without statements or clauses, with a block in the place of
// its statement, with an expression in the place of one of its type that it is part of.
import type { Clause, Expression, Parts, PythonProgram, Statement } from "./program.ts";
import { types } from "./types.ts";

export function* cutsOf(program: PythonProgram): Generator<PythonProgram> {
  for (let size = program.length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at + size <= program.length; at += size) yield program.toSpliced(at, size);
  }
  for (const [index, statement] of program.entries()) {
    if ("clauses" in statement) for (const { body } of statement.clauses) yield program.toSpliced(index, 1, ...body);
    for (const smaller of cutsOfStatement(statement)) yield program.with(index, smaller);
  }
}

function* cutsOfStatement(statement: Statement): Generator<Statement> {
  if ("line" in statement) {
    for (const line of cutsOfParts(statement.line)) yield { line };
    return;
  }
  const { clauses } = statement;
  for (const index of clauses.keys()) if (clauses.length > 1) yield { clauses: clauses.toSpliced(index, 1) };
  for (const [index, clause] of clauses.entries()) {
    for (const smaller of cutsOfClause(clause)) yield { clauses: clauses.with(index, smaller) };
  }
}

function* cutsOfClause({ head, body }: Clause): Generator<Clause> {
  for (const smaller of cutsOf(body)) yield { head, body: smaller };
  for (const smaller of cutsOfParts(head)) yield { head: smaller, body };
}

function* cutsOfParts(parts: Parts): Generator<Parts> {
  for (const [index, part] of parts.entries()) {
    if (typeof part !== "string") for (const smaller of cutsOfExpression(part)) yield parts.with(index, smaller);
  }
}

function* cutsOfExpression(expression: Expression): Generator<Expression> {
  const { type, parts } = expression;
  const inner = parts.filter((part) => typeof part !== "string");
  if (inner.length === 0) return;
  for (const leaf of types[type].leaves) yield { type, parts: [leaf] };
  for (const part of inner) if (part.type === type || type === "any") yield part;
  for (const smaller of cutsOfParts(parts)) yield { type, parts: smaller };
}
