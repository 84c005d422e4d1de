// A whole program: imports, statements, comments, blank lines.
import type { Declarations } from "../declare.ts";
import { fitLines } from "../fit-lines.ts";
import type { Inference } from "../infer/inference.ts";
import type { LineMap } from "../line-map.ts";
import { portNames } from "../local-names.ts";
import type { Module } from "../syntax.ts";
import { syntaxWarnings } from "../syntax-warnings.ts";
import { CommentQueue } from "./comment-queue.ts";
import { Emitter } from "./emitter.ts";
import { stringLiteral } from "./literals.ts";
import { emitBlock } from "./statements.ts";
import { writeDocstring } from "./functions.ts";

export function emitModule(source: string, module: Module, inference: Inference, declarations: Declarations, file: string, columns: number): { code: string; lineMap: LineMap } {
  const comments = new CommentQueue(module.comments.filter((comment) => !/^#!|^#.*coding[:=]/.test(comment.text) || comment.line > 2));
  const c = new Emitter(module, inference, declarations, portNames(inference.scopes), comments, file);
  if (module.docstring) writeDocstring(c, { docstring: module.docstring, line: module.docstring.line });
  for (const { line, message } of syntaxWarnings(source, module)) c.writer.writeExtra(`${c.python("syntax_warning")}(${stringLiteral(message)}, ${line});`, 1);
  emitBlock(c, module.body, null);
  comments.finish(c.writer);
  const body = c.writer.finish(comments.rest, blankLines(source), columns);
  return fitLines(withImports(c.imports.lines(), body), columns);
}

function blankLines(source: string): ReadonlySet<number> {
  const blank = new Set<number>();
  source.split("\n").forEach((line, index) => {
    if (line.trim() === "") blank.add(index + 1);
  });
  return blank;
}

function withImports(imports: readonly string[], body: { code: string; lineMap: LineMap }): { code: string; lineMap: LineMap } {
  if (imports.length === 0) return body;
  const rest = body.code.replace(/^\n+/, "");
  const dropped = body.code.length - rest.length;
  const gap = rest === "" ? 0 : 1;
  return {
    code: `${imports.join("\n")}\n${"\n".repeat(gap)}${rest}`,
    lineMap: [0, ...imports.map(() => 0), ...Array.from({ length: gap }, () => 0), ...body.lineMap.slice(1 + dropped)],
  };
}
