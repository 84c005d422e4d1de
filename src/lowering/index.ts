// TypeScript text → the JavaScript text that runs, as the table "What lowered code calls" in src/README.md says.
// Pure text in, text out: no Node, no DOM. The runtime that lowered code calls is python/lowered.ts.
import type { ReadNames } from "./local-names.ts";
import { parse } from "./parse.ts";
import type { Problem } from "./problems.ts";
import { rewrite } from "./rewrite.ts";

export type { LocalName, ReadNames } from "./local-names.ts";
export type { Problem } from "./problems.ts";

export interface LowerOptions {
  /**
   * "program" (the default): a port; the result is the body of a function of `$`. "module": a file of the guest's
   * library; imports and exports stay, and nothing is done for the sake of tracebacks.
   */
  readonly mode?: "program" | "module";
  /** Where a module finds the runtime. Only for mode "module". */
  readonly runtime?: string;
  /** Local names of a program's coroutines that are to be read while it runs. Default: none. */
  readonly locals?: ReadNames;
}

export interface Lowered {
  /** The JavaScript, line for line; empty if there are problems. */
  readonly code: string;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Lowers a TypeScript text. Never throws, whatever the text. */
export function lower(source: string, options: LowerOptions = {}): Lowered {
  const { tree, text, problems } = parse(source);
  if (problems.length > 0) return { code: "", problems };
  return rewrite(tree, text, options.mode ?? "program", options.runtime ?? "python/lowered.ts", options.locals ?? null);
}
