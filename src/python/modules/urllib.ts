// Python's `urllib`: a package, of which the sandbox has `urllib.parse`.
//
// Runs inside QuickJS. No DOM, no Node.
import * as parse from "./urllib.parse.ts";

export { parse };
