// What an engine is made of, in Node: WebAssembly from the installed package, and the library's guest. Made once in a
// process.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { defaultLimits } from "../limits.ts";
import { QuickJS } from "../quickjs.ts";
import { bundleGuest } from "./bundle-guest.ts";

let module: Promise<WebAssembly.Module> | undefined;
let guest: Promise<string> | undefined;

export function engineModule(): Promise<WebAssembly.Module> {
  return (module ??= readFile(enginePath()).then((bytes) => WebAssembly.compile(bytes)));
}

export function enginePath(): string {
  return createRequire(import.meta.url).resolve("@jitl/quickjs-wasmfile-release-sync/wasm");
}

export function ownGuest(): Promise<string> {
  return (guest ??= bundleGuest().then(({ code }) => code));
}

/** An engine with no guest and no limits of its own but memory, for measuring. */
export async function bareEngine(): Promise<QuickJS> {
  return QuickJS.start(await engineModule(), defaultLimits);
}
