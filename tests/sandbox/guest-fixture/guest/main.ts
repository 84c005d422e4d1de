import { SleepyError, sleep } from "../asyncio/sleep.ts";
import { known } from "../python/lowered.ts";

Reflect.set(globalThis, "guest", { known, error: SleepyError.name, first: sleep(3) });
