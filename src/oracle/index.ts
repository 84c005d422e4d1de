// The oracle: runs Python under real CPython 3.14 (Pyodide) on a virtual clock and records what it prints, and when.
// Runs in Node.
export { openOracle, hashPython, OracleError, type Oracle, type Program } from "./oracle.ts";
export { canonicalPaths, linuxErrors } from "./canonical.ts";
export type { Run, RunOptions } from "./messages.ts";
export type { Ending, Recording, Written } from "./recording.ts";
