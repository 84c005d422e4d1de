// What an engine is made of, in Node: WebAssembly from the installed package, and the library's guest. Made once in a
// process.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { defaultLimits } from "../limits.ts";
import { QuickJS } from "../quickjs.ts";
import { type LoadedPart, partsFor } from "../guest-parts.ts";
import { type GuestBundle, bundleGuest } from "./bundle-guest.ts";

let module: Promise<WebAssembly.Module> | undefined;
let guest: Promise<GuestBundle> | undefined;

export function engineModule(): Promise<WebAssembly.Module> {
  return (module ??= readFile(enginePath()).then((bytes) => WebAssembly.compile(bytes)));
}

export function enginePath(): string {
  return createRequire(import.meta.url).resolve("@jitl/quickjs-wasmfile-release-sync/wasm");
}

/** The library's guest and its parts. */
export function ownGuest(): Promise<GuestBundle> {
  return (guest ??= bundleGuest());
}

/** What a lowered program runs with: the guest, and the parts that it imports. */
export async function guestFor(lowered: string): Promise<{ guest: string; parts: LoadedPart[] }> {
  const { code, parts } = await ownGuest();
  const names = partsFor(lowered, (name) => parts[name]?.uses);
  return { guest: code, parts: names.map((name) => ({ name, code: parts[name]?.code ?? "" })) };
}

/** An engine with no guest and no limits of its own but memory, for measuring. */
export async function bareEngine(): Promise<QuickJS> {
  return QuickJS.start(await engineModule(), defaultLimits);
}
