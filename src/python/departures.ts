// How much there is whose going away Python remarks on: coroutines that nobody has awaited (unawaited.ts), asynchronous
// generators (abandoned.ts), failed futures (asyncio/finalization.ts). Each keeps its own list; what has gone is looked for
// after every callback and at every `await`, and mostly one look at this number tells that there is nothing to look for.
//
// Runs inside QuickJS. No DOM, no Node.

/** All that is watched, of all three kinds. */
export const departures = { count: 0 };
