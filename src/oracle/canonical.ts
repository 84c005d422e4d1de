// The places where files lie, made the same on every machine. Pure; the sandbox's output goes through the same function
// before it is compared. Addresses: src/parity.

/** Where the oracle keeps things inside Pyodide's file system, and the names that recordings give them. */
export const programFolder = "/program";
export const packagesFolder = "/packages";
const pythonLibrary = /\/lib\/python3\.?\d+(?:\.zip)?\//g;
const harnessFrame = /^[ |]*File "<harness>", line \d+, in .*\n/gm;
const addedLibrary = /\/(?:library|packages)\//g;

/** Tracebacks without the oracle's own frames; `<python>/asyncio/runners.py` for the standard library, `<site-packages>/…` for added modules, and the program's bare name. */
export function canonicalPaths(text: string, file: string): string {
  return text
    .replaceAll(`${programFolder}/example.py`, file)
    .replace(harnessFrame, "")
    .replace(pythonLibrary, "<python>/")
    .replace(addedLibrary, "<site-packages>/");
}
