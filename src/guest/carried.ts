// What the guest carries beside what it evaluates at once. The bundler writes this module anew from what parts and
// deferred files turn out to need (sandbox/node/bundle-guest.ts); as it stands here there are neither.
//
// Runs inside QuickJS. No DOM, no Node.
import { type GuestFiles, guestFiles } from "./guest-files.ts";

export const files: GuestFiles = guestFiles([]);

/** Files that are evaluated with the guest, with the names that parts and deferred files import from them. */
export const evaluated: Readonly<Record<string, object>> = {};

/** Modules that programs can import and that are deferred: their files, by Python's names. */
export const deferredModules: Readonly<Record<string, string>> = {};
