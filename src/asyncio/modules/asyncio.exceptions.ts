// `asyncio.exceptions`.
//
// Runs inside QuickJS. No DOM, no Node.
export * from "../exceptions.ts";
