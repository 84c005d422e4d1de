// What ports may import from "asyncio": the module itself, and what the part `asyncio.streams` adds to it. For types only;
// programs get the names from the guest.
//
// Runs inside QuickJS. No DOM, no Node.
export * from "../asyncio/index.ts";
export * from "./modules/asyncio.streams.ts";
