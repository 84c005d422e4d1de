// What an engine is made of, in Node: its WebAssembly, and the library's guest. Made once in a process.
import { defaultLimits } from "../limits.ts";
import { QuickJS } from "../quickjs.ts";
import { type LoadedPart, partsFor } from "../guest-parts.ts";
import { type GuestBundle, bundleGuest, guestSources } from "./bundle-guest.ts";
import { engineWasm } from "./engine-wasm.ts";

let module: Promise<WebAssembly.Module> | undefined;
let guest: Promise<GuestBundle> | undefined;
let evaluatedGuest: Promise<GuestBundle> | undefined;

export function engineModule(): Promise<WebAssembly.Module> {
  return (module ??= engineWasm().then((wasm) => WebAssembly.compile(wasm)));
}

/** The library's guest and its parts. */
export function ownGuest(): Promise<GuestBundle> {
  return (guest ??= bundleGuest());
}

/** The same, with all of its files evaluated. */
export function ownGuestEvaluated(): Promise<GuestBundle> {
  return (evaluatedGuest ??= bundleGuest({ ...guestSources, evaluatesAll: true }));
}

/** What a lowered program runs with: the guest, the modules that it imports, and all deferred files, since here they are at hand. */
export async function guestFor(lowered: string): Promise<{ guest: string; parts: LoadedPart[] }> {
  const { code, parts } = await ownGuest();
  return { guest: code, parts: loadedParts(lowered, parts) };
}

export function loadedParts(lowered: string, parts: GuestBundle["parts"]): LoadedPart[] {
  const deferred = Object.keys(parts).filter((name) => parts[name]?.isDeferred);
  return partsFor(lowered, parts, deferred).flatMap((name) => (parts[name] === undefined ? [] : [{ name, ...parts[name] }]));
}

/** An engine with no guest and no limits of its own but memory, for measuring. */
export async function bareEngine(): Promise<QuickJS> {
  return QuickJS.start(await engineModule(), defaultLimits);
}
