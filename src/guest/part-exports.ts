// What parts of the guest import from it: file to names to values. The bundler writes this module anew from what the parts
// turn out to need (sandbox/node/bundle-guest.ts); as it stands here there are no parts.
//
// Runs inside QuickJS. No DOM, no Node.

export const partExports: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};
