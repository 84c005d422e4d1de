// The sandbox as pages use it. Import it when the reader first shows the intent to run something, not before: nothing
// of it belongs in a page that is only read. For Node see node/index.ts.
/// <reference path="./assets.d.ts" />
import { sandboxAssets } from "virtual:sandbox-assets";
import { createSandboxOn } from "./create-sandbox.ts";
import type { Sandbox } from "./create-sandbox.ts";
import { openIsolatingFrame } from "./isolating-frame.ts";
import { defaultLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";

export type { RunHandle, RunHandlers, RunRequest, Sandbox } from "./create-sandbox.ts";
export type { Limits } from "./limits.ts";
export type { LimitName, Outcome } from "./outcomes.ts";
export { defaultLimits };

/** A server that sends nothing for this long, in ms, will not send the rest. */
const STALL = 5_000;
/** Starting takes tens of ms where it works at all, and readers should not wait three seconds to learn that it does not. */
const START_TIME = 2_500;
const CONCURRENT = 2;

/** One for a page. Everything in it stops when the reader leaves the page, and begins anew when they come back. */
export function createSandbox(limits: Partial<Limits> = {}): Sandbox {
  const sandbox = createSandboxOn({
    limits: { ...defaultLimits, ...limits },
    openWorkshop: () => openIsolatingFrame({ assets: sandboxAssets, stall: STALL }),
    concurrent: CONCURRENT,
    startTime: START_TIME,
  });
  addEventListener("pagehide", () => sandbox.close());
  return sandbox;
}
