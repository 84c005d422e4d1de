// The porter: Python text in, TypeScript text and a line map out. Pure: no Node, no DOM, no state between calls.
//
//   text ─tokenize─► tokens ─parse─► syntax.ts ─► scopes ─► flow ─► declarations ─► types (infer) ─emit─► text, line map
import { planDeclarations } from "./declare.ts";
import { emitModule } from "./emit/module.ts";
import { analyseFlow } from "./flow.ts";
import { inferTypes } from "./infer/index.ts";
import type { LineMap } from "./line-map.ts";
import { withoutOverloads } from "./overloads.ts";
import { manglePrivateNames } from "./mangle.ts";
import { matchLines } from "./match-lines.ts";
import { parse } from "./parse-statements.ts";
import { PortError, type Problem } from "./problems.ts";
import { resolveScopes } from "./scopes.ts";

export type { LineMap } from "./line-map.ts";
export type { Problem } from "./problems.ts";
export { type UsedNames, usedNames } from "./used-names.ts";

export interface PortOptions {
  /** Name of the file, for `__file__`. Default `example.py`. */
  readonly file?: string;
}

export interface Port {
  /** TypeScript, or "" where there are problems. */
  readonly code: string;
  /** Empty where there are problems. */
  readonly lineMap: LineMap;
  /** What keeps the program from being ported: never a wrong port instead. */
  readonly problems: readonly Problem[];
}

/** The line map of a port of `python` that may be edited by hand: a draft's own, or one by likeness. */
export function lineMapOf(typescript: string, python: string): LineMap {
  const draft = port(python);
  return draft.code === typescript ? draft.lineMap : matchLines(typescript, python);
}

/** Ports a Python program. Never throws, whatever the text. */
export function port(python: string, options: PortOptions = {}): Port {
  let isValid = false;
  try {
    const source = python.replace(/^\ufeff/, "").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    const module = manglePrivateNames(withoutOverloads(parse(source)), source);
    const scopes = resolveScopes(module);
    isValid = true;
    const { declarations, flow } = planDeclarations(analyseFlow(module, scopes));
    const inference = inferTypes(module, scopes, flow);
    return { ...emitModule(source, module, inference, declarations, options.file ?? "example.py"), problems: [] };
  } catch (error) {
    if (error instanceof PortError) return { code: "", lineMap: [], problems: [{ kind: isValid || error.problem.hint !== undefined ? "unsupported" : "syntax", ...error.problem }] };
    if (error instanceof RangeError) return { code: "", lineMap: [], problems: [{ kind: "unsupported", line: 1, column: 1, message: "the program is nested too deeply", hint: "take it apart" }] };
    throw error;
  }
}
