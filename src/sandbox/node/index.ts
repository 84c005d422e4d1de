// The sandbox as commands, tests and the build use it.
export type { SandboxAssets } from "../isolating-frame.ts";
export { bundleForBrowsers } from "./bundle-for-browsers.ts";
export { bareEngine } from "./engine-parts.ts";
export { runInThread } from "./run-in-thread.ts";
export type { RunInThreadOptions } from "./run-in-thread.ts";
export { openProgramRunner } from "./program-runner.ts";
export type { ProgramRunner } from "./program-runner.ts";
export { runProgram } from "./run-program.ts";
export type { ProgramRun, RunProgramOptions } from "./run-program.ts";
export { scriptTail } from "./script-tail.ts";
export { frameHash, sandboxPlugin, sandboxScripts } from "./sandbox-plugin.ts";
