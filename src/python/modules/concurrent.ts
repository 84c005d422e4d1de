// `concurrent`: the package that holds `concurrent.futures`.
//
// Runs inside QuickJS. No DOM, no Node.
export * as futures from "./concurrent.futures.ts";
