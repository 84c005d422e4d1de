// `concurrent`: the package that holds `concurrent.futures`.
//
// Runs inside QuickJS. No DOM, no Node.
import { importModule } from "../lowered.ts";

/** The module itself, which the guest evaluates when it is first imported. */
export const futures = importModule("concurrent.futures") as typeof import("./concurrent.futures.ts");
