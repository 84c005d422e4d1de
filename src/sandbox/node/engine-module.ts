// The engine's WebAssembly in Node: compiled once in a process, from the installed package.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

let compiled: Promise<WebAssembly.Module> | undefined;

export function engineModule(): Promise<WebAssembly.Module> {
  const path = createRequire(import.meta.url).resolve("@jitl/quickjs-wasmfile-release-sync/wasm");
  return (compiled ??= readFile(path).then((bytes) => WebAssembly.compile(bytes)));
}
