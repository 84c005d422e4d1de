// Text made the same on every machine: memory addresses and the places where files lie. Pure; the sandbox's output
// goes through the same functions before it is compared.

/** Where the oracle keeps things inside Pyodide's file system, and the names that recordings give them. */
export const programFolder = "/program";
export const packagesFolder = "/packages";
const pythonLibrary = /\/lib\/python3\.?\d+(?:\.zip)?\//g;
const harnessFrame = /^[ |]*File "<harness>", line \d+, in .*\n/gm;
const addedLibrary = /\/(?:library|packages)\//g;

/**
 * Rewrites the addresses in the texts of one run: the nth distinct address that Python prints (`… at 0x1f3a40>`, `id=0x1f3a40`)
 * becomes `0x7f0000000000` + 16·n. Make one for each run, and give it the texts in the order in which they were written.
 */
export function canonicalAddresses(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) =>
    text.replace(/\b(at |id=)(0x[0-9a-fA-F]+)\b/g, (_, before: string, address: string) => {
      const digits = address.toLowerCase();
      let name = known.get(digits);
      if (name === undefined) {
        name = `0x${(0x7f0000000000 + 16 * (known.size + 1)).toString(16)}`;
        known.set(digits, name);
      }
      return before + name;
    });
}

/** Tracebacks without the oracle's own frames; `<python>/asyncio/runners.py` for the standard library, `<site-packages>/…` for added modules, and the program's bare name. */
export function canonicalPaths(text: string, file: string): string {
  return text
    .replaceAll(`${programFolder}/example.py`, file)
    .replace(harnessFrame, "")
    .replace(pythonLibrary, "<python>/")
    .replace(addedLibrary, "<site-packages>/");
}
