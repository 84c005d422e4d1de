// The Python programs that the language fuzz makes: a tree of statements and of expressions that know their type, so that
// a program can be made at random and cut down (cuts.ts) without being understood.

/** A type of the programs' values, by a name of its own (types.ts). */
export type TypeName = keyof typeof import("./types.ts").types;

/** Text with expressions in it. */
export type Parts = readonly (string | Expression)[];

export interface Expression {
  readonly type: TypeName;
  readonly parts: Parts;
}

/** A line, or a compound statement with its clauses: `if` and `else`, `try` and `except`, or one `def`. */
export type Statement = { readonly line: Parts } | { readonly clauses: readonly Clause[] };

export interface Clause {
  readonly head: Parts;
  readonly body: readonly Statement[];
}

export type PythonProgram = readonly Statement[];

export function writePython(program: PythonProgram): string {
  return `${program.flatMap((statement) => linesOf(statement, "")).join("\n")}\n`;
}

function linesOf(statement: Statement, margin: string): string[] {
  if ("line" in statement) return [margin + textOf(statement.line)];
  const inner = `${margin}    `;
  return statement.clauses.flatMap(({ head, body }) => [
    `${margin}${textOf(head)}:`,
    ...(body.length === 0 ? [`${inner}pass`] : body.flatMap((each) => linesOf(each, inner))),
  ]);
}

function textOf(parts: Parts): string {
  return parts.map((part) => (typeof part === "string" ? part : textOf(part.parts))).join("");
}
