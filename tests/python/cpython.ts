// Asks real CPython (Pyodide) what expressions give, for comparison with src/python.
import { loadPyodide } from "pyodide";

/**
 * What CPython makes of each case: `repr` of the last part, or `!Type: message`. A case is expressions and statements
 * separated by ` ;; `; all but the last are executed.
 */
export async function askPython(cases: readonly string[]): Promise<string[]> {
  const python = await loadPyodide();
  python.globals.set("CASES", python.toPy(cases));
  const answers: unknown = python.runPython(`
import warnings
warnings.simplefilter("ignore")
import bisect, collections, copy, dataclasses, datetime, enum, functools, heapq, io, itertools, json, math, operator, random, statistics, string, sys, textwrap
def ask(case):
    scope = dict(globals())
    *before, last = case.split(" ;; ")
    try:
        for part in before:
            exec(part, scope)
        return repr(eval(last, scope))
    except BaseException as e:
        return f"!{type(e).__name__}: {e}"
[ask(case) for case in CASES]
`).toJs();
  if (!Array.isArray(answers)) throw new Error("CPython gave no list of answers");
  return answers.map(String);
}
