// What a program can import, by Python's names.
//
// Runs inside QuickJS. No DOM, no Node.
import * as asyncio from "../asyncio/index.ts";
import * as python from "../python/index.ts";
import * as contextvars from "../python/modules/contextvars.ts";
import * as time from "../python/modules/time.ts";

export const modules: Readonly<Record<string, object>> = {
  asyncio,
  python,
  contextvars,
  time,
};
