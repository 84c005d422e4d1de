// What a program can import, by Python's names.
//
// Runs inside QuickJS. No DOM, no Node.
import * as asyncio from "../asyncio/index.ts";
import * as python from "../python/index.ts";
import * as concurrentFutures from "../python/modules/concurrent.futures.ts";
import * as contextvars from "../python/modules/contextvars.ts";
import * as heapq from "../python/modules/heapq.ts";
import * as threading from "../python/modules/threading.ts";
import * as time from "../python/modules/time.ts";

// Copied out of their namespaces: the bundler makes an accessor of each name there, and a call to `asyncio.sleep` should
// not call another function first.
export const modules: Readonly<Record<string, object>> = {
  asyncio: { ...asyncio },
  python: { ...python },
  "concurrent.futures": { ...concurrentFutures },
  contextvars: { ...contextvars },
  heapq: { ...heapq },
  threading: { ...threading },
  time: { ...time },
};
