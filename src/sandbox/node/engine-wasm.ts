// The engine's WebAssembly as it is shipped: that of its package, without the functions that the sandbox never calls. They
// are a twenty-fifth of it. Made from the installed package in a tenth of a second, the same bytes wherever it is made.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import loadModule from "@jitl/quickjs-wasmfile-release-sync/emscripten-module";
import { engineFunctions } from "../engine-functions.ts";
import { newMemory } from "../quickjs.ts";
import { trimWasm } from "./trim-wasm.ts";

let made: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** Made once in a process. */
export function engineWasm(): Promise<Uint8Array<ArrayBuffer>> {
  return (made ??= makeEngineWasm());
}

async function makeEngineWasm(): Promise<Uint8Array<ArrayBuffer>> {
  const path = createRequire(import.meta.url).resolve("@jitl/quickjs-wasmfile-release-sync/wasm");
  const wasm = new Uint8Array(await readFile(path));
  const unused = await unusedExports(await WebAssembly.compile(wasm));
  return trimWasm(wasm, (name) => !unused.has(name));
}

/** The exports of functions that are not called. Their names are short ones, which only the package's loader knows. */
async function unusedExports(compiled: WebAssembly.Module): Promise<ReadonlySet<string>> {
  let exports: WebAssembly.Exports = {};
  const module = await loadModule({
    wasmMemory: newMemory(0),
    async instantiateWasm(imports: WebAssembly.Imports, loaded: (instance: WebAssembly.Instance) => void) {
      const instance = await WebAssembly.instantiate(compiled, imports);
      loaded(instance);
      return (exports = instance.exports);
    },
  });
  const called = new Set<string>(engineFunctions.map((name) => `_${name}`));
  const functions = Object.entries(module).filter(([name]) => name.startsWith("_QTS_"));
  // Functions that do the same may be one under several names.
  const kept = new Set(functions.flatMap(([name, f]) => (called.has(name) ? [f] : [])));
  const unused = new Set(functions.flatMap(([, f]) => (kept.has(f) ? [] : [f])));
  return new Set(Object.entries(exports).flatMap(([name, f]) => (unused.has(f) ? [name] : [])));
}
