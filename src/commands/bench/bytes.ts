// What has to be downloaded before a program can print, as a host that compresses sends it.
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

export interface Size {
  readonly name: string;
  readonly bytes: number;
}

const compress = promisify(brotliCompress);

/** Sizes of the sandbox's parts in a built page, their sum, and the sum for Pyodide. */
export async function measureBytes(folder: string): Promise<Size[]> {
  const assets = join(folder, "assets");
  const files = await readdir(assets);
  const parts: readonly (readonly [string, RegExp])[] = [
    ["engine", /^sandbox-engine-.*\.wasm$/],
    ["library", /^sandbox-guest-.*\.js$/],
    ["worker", /^sandbox-worker-.*\.js$/],
    ["page's part", /^sandbox-(?!guest|worker|part-).*\.js$/],
  ];
  const ours: Size[] = [];
  for (const [name, pattern] of parts) {
    const names = files.filter((file) => pattern.test(file));
    if (names.length === 0) throw new Error(`The built page has no ${name}: nothing in its assets matches ${pattern}.`);
    ours.push({ name, bytes: await compressedSize(names.map((file) => join(assets, file))) });
  }
  const pyodide = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
  const theirs = ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"];
  return [
    ...ours,
    { name: "all", bytes: ours.reduce((total, { bytes }) => total + bytes, 0) },
    { name: "Pyodide", bytes: await compressedSize(theirs.map((file) => join(pyodide, file))) },
  ];
}

/** Bytes of files, compressed. */
export async function compressedSize(paths: readonly string[]): Promise<number> {
  let total = 0;
  for (const path of paths) {
    const text = await readFile(path);
    // The highest quality takes half a minute for Pyodide and saves it a few percent.
    const quality = text.length > 2e6 ? 9 : 11;
    total += (await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
  }
  return total;
}
