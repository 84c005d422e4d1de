// SVG text to PNG, the same bytes on every machine: a rasteriser in WebAssembly, and type from a package, not from the
// system. What has been drawn once is kept by its content.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { indexedPng } from "./indexed-png.ts";

const packages = createRequire(join(process.cwd(), "package.json"));
const wasmFile = packages.resolve("@resvg/resvg-wasm/index_bg.wasm");
const fontFiles = [400, 600].map((weight) => packages.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`));

/** Part of what a kept file is known by, as are the rasteriser and the type. */
const encoding = "indexed";

let tools: Promise<{ readonly fonts: Uint8Array[]; readonly key: string }> | undefined;

async function openTools(): Promise<{ readonly fonts: Uint8Array[]; readonly key: string }> {
  const [wasm, ...fonts] = await Promise.all([wasmFile, ...fontFiles].map((file) => readFile(file)));
  if (wasm === undefined) throw new Error(`${wasmFile} is missing.`);
  await initWasm(wasm).catch((error: unknown) => {
    // `build --zip` builds twice in one process, and the second time finds the package as the first left it.
    if (!String(error).includes("Already initialized")) throw error;
  });
  const hash = createHash("sha256").update(encoding);
  for (const part of [wasm, ...fonts]) hash.update(part);
  return { fonts, key: hash.digest("hex") };
}

export async function svgToPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { fonts, key } = await (tools ??= openTools());
  const folder = join(process.cwd(), "node_modules/.cache/interleave/pictures");
  const file = join(folder, `${createHash("sha256").update(key).update(svg).digest("hex")}.png`);
  const known = await readFile(file).catch(() => null);
  if (known !== null) return new Uint8Array(known);
  const drawing = new Resvg(svg, { font: { fontBuffers: fonts, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" } });
  const { width, height, pixels } = drawing.render();
  const png = indexedPng({ width, height, rgba: pixels });
  drawing.free();
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return png;
}
