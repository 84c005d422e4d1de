// `asyncio.staggered`.
//
// Runs inside QuickJS. No DOM, no Node.
import { staggered_race } from "../staggered.ts";

export { staggered_race };
