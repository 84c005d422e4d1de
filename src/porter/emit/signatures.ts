// The notes beside functions of a program that reads signatures: `with_signature(f, "a, b", { b: 2 }, () => dict({ … }))`.
import type { FunctionDef, Lambda, Parameter } from "../syntax.ts";
import type { Emitter } from "./emitter.ts";
import { proper } from "./expressions.ts";
import { stringLiteral } from "./literals.ts";

/** What a note says of `params`, which are all that Python counts, `self` too. `valueOf` writes a default. */
function noteArguments(params: readonly Parameter[], valueOf: (param: Parameter) => string, annotate: string | null): string {
  const values = params.filter((param) => param.default).map((param) => `${param.name}: ${valueOf(param)}`);
  const defaults = values.length > 0 ? `, { ${values.join(", ")} }` : annotate ? ", {}" : "";
  return `${stringLiteral(parameterList(params))}${defaults}${annotate ? `, ${annotate}` : ""}`;
}

/** The two halves of the note of a function, which is written between them. */
export function noteAround(c: Emitter, def: FunctionDef | Lambda, params = def.params): readonly [before: string, after: string] {
  const valueOf = (param: Parameter): string => c.hoistedDefaults.get(param) ?? proper(c, param.default!);
  const annotate = def.type === "FunctionDef" && def.annotate ? proper(c, def.annotate) : null;
  return [`${c.python("with_signature")}(`, `, ${noteArguments(params, valueOf, annotate)})`];
}

/** The note of the function that `f` names. */
export function noteOf(c: Emitter, f: string, def: FunctionDef | Lambda, params = def.params): string {
  return noteAround(c, def, params).join(f);
}

/** The note of a dataclass, whose constructor is not written in Python. */
export function noteOfFields(c: Emitter, fields: readonly Parameter[], valueOf: (param: Parameter) => string): string {
  const self: Parameter = { name: "self", kind: "either", annotation: null, default: null, line: 0, column: 0, endLine: 0 };
  return `${c.python("with_signature")}(this, ${noteArguments([self, ...fields], valueOf, `() => ${c.python("field_annotations")}(this)`)})`;
}

/** Whether the text of a lambda in the port does not tell its signature. */
export function needsNote(c: Emitter, def: Lambda): boolean {
  return c.module.readsSignatures === true && def.params.some((param) => param.default !== null || param.kind !== "either");
}

/** As Python writes them, without defaults. */
function parameterList(params: readonly Parameter[]): string {
  const items: string[] = [];
  params.forEach((param, index) => {
    if (param.kind === "keyword" && !params.slice(0, index).some(({ kind }) => kind === "*" || kind === "keyword")) items.push("*");
    items.push(`${param.kind === "*" || param.kind === "**" ? param.kind : ""}${param.name}`);
    if (param.kind === "positional" && params[index + 1]?.kind !== "positional") items.push("/");
  });
  return items.join(", ");
}
