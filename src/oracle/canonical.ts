// The places where files lie, made the same on every machine. Pure; the sandbox's output goes through the same function
// before it is compared. Addresses: src/parity.

/** Where the oracle keeps things inside Pyodide's file system, and the names that recordings give them. */
export const programFolder = "/program";
export const packagesFolder = "/packages";
const pythonLibrary = /\/lib\/python3\.?\d+(?:\.zip)?\//g;
const harnessFrame = /^[ |]*File "<harness>", line \d+, in .*\n/gm;
const addedLibrary = /\/(?:library|packages)\//g;

/** What WebAssembly's C library numbers otherwise than Linux, whose numbers programs are shown: text, and both numbers. */
const errorNumbers: readonly (readonly [text: string, here: number, linux: number])[] = [
  ["No such file or directory", 44, 2],
  ["File exists", 20, 17],
  ["Not a directory", 54, 20],
  ["Is a directory", 31, 21],
  ["Invalid argument", 28, 22],
  ["Directory not empty", 55, 39],
];

/** Errors of files with the numbers that they have on Linux. */
export function linuxErrors(text: string): string {
  return errorNumbers.reduce((all, [error, here, linux]) => all.replaceAll(`[Errno ${here}] ${error}`, `[Errno ${linux}] ${error}`).replaceAll(`(${here}, '${error}'`, `(${linux}, '${error}'`), text);
}

/** Tracebacks without the oracle's own frames; `<python>/asyncio/runners.py` for the standard library, `<site-packages>/…` for added modules, and the program's bare name. */
export function canonicalPaths(text: string, file: string): string {
  return text
    .replaceAll(`${programFolder}/example.py`, file)
    .replace(harnessFrame, "")
    .replace(pythonLibrary, "<python>/")
    .replace(addedLibrary, "<site-packages>/");
}
