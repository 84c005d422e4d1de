// The porter: Python text in, TypeScript text and a line map out. Pure: no Node, no DOM, no state between calls.
//
//   text ─tokenize─► tokens ─parse─► syntax.ts ─► scopes ─► flow ─► declarations ─► types (infer) ─emit─► text, line map
import { planDeclarations, type Declarations } from "./declare.ts";
import { emitModule } from "./emit/module.ts";
import { analyseFlow } from "./flow.ts";
import { panelColumns } from "./fit-lines.ts";
import { inferTypes } from "./infer/index.ts";
import type { Inference } from "./infer/inference.ts";
import { localNamesOf, type LocalNames } from "./local-names.ts";
import type { LineMap } from "./line-map.ts";
import { withoutOverloads } from "./overloads.ts";
import { manglePrivateNames } from "./mangle.ts";
import { matchLines } from "./match-lines.ts";
import { parse } from "./parse-statements.ts";
import { positionsIn } from "./positions.ts";
import { PortError, type Problem } from "./problems.ts";
import { withReboundImports } from "./rebound-imports.ts";
import { resolveScopes, type Scopes } from "./scopes.ts";
import { withSettled } from "./settled.ts";
import { withAnnotates } from "./signatures.ts";
import { withStarImports } from "./star-imports.ts";
import type { Module } from "./syntax.ts";

export { missingModules } from "./library/missing.ts";
export { panelColumns };
export type { LineMap } from "./line-map.ts";
export type { Problem } from "./problems.ts";
export type { LocalName, LocalNames } from "./local-names.ts";
export { type UsedNames, usedNames } from "./used-names.ts";

export interface PortOptions {
  /** Name of the file, for `__file__`. Default `example.py`. */
  readonly file?: string;
  /** Lines that are wider are taken apart. Without it they are as wide as they come. */
  readonly columns?: number;
}

export interface Port {
  /** TypeScript, or "" where there are problems. */
  readonly code: string;
  /** Empty where there are problems. */
  readonly lineMap: LineMap;
  /** What keeps the program from being ported: never a wrong port instead. */
  readonly problems: readonly Problem[];
}

/** The line map of a port that stands in a panel and may be edited by hand: a draft's own, or one by likeness. */
export function lineMapOf(typescript: string, python: string): LineMap {
  const draft = port(python, { columns: panelColumns });
  return draft.code === typescript ? draft.lineMap : matchLines(typescript, python);
}

/** Ports a Python program. Never throws, whatever the text. */
export function port(python: string, options: PortOptions = {}): Port {
  let isValid = false;
  try {
    const source = pythonText(python);
    const { module, scopes } = read(source);
    isValid = true;
    const { declarations, inference } = understand(module, scopes);
    return { ...emitModule(source, module, inference, declarations, options.file ?? "example.py", options.columns ?? Infinity), problems: [] };
  } catch (error) {
    if (error instanceof PortError) return { code: "", lineMap: [], problems: [{ kind: isValid || error.problem.hint !== undefined ? "unsupported" : "syntax", ...error.problem }] };
    if (error instanceof RangeError) return { code: "", lineMap: [], problems: [{ kind: "unsupported", line: 1, column: 1, message: "the program is nested too deeply", hint: "take it apart" }] };
    throw error;
  }
}

/** Where the operations of a program stand that can fail, as the guest reads it (python/source.ts); "" for text that is no Python. */
export function positionsOf(python: string): string {
  try {
    const rows = positionsIn(parse(pythonText(python)).body).map(({ line, column, endLine, endColumn, what, isPlain, after }) => [
      line, column, endLine, endColumn, what, Number(isPlain), ...(after === undefined ? [] : [after.line, after.column, after.mark]),
    ]);
    return JSON.stringify(rows);
  } catch (error) {
    if (error instanceof PortError || error instanceof RangeError) return "";
    throw error;
  }
}

/** The local names of the coroutine functions of a program that can be ported. PortError where it cannot. */
export function localNames(python: string): LocalNames {
  const { module, scopes } = read(pythonText(python));
  return localNamesOf(understand(module, scopes).inference);
}

function pythonText(python: string): string {
  return python.replace(/^\ufeff/, "").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}

function read(source: string): { readonly module: Module; readonly scopes: Scopes } {
  const module = withAnnotates(manglePrivateNames(withReboundImports(withSettled(withStarImports(withoutOverloads(parse(source)), source), source), source), source), source);
  return { module, scopes: resolveScopes(module) };
}

function understand(module: Module, scopes: Scopes): { readonly declarations: Declarations; readonly inference: Inference } {
  const { declarations, flow } = planDeclarations(analyseFlow(module, scopes));
  return { declarations, inference: inferTypes(module, scopes, flow) };
}
