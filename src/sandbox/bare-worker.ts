// The engine with nothing on it and nothing around it, for measuring (src/commands/bench). Evaluates what it is sent and
// answers how many ms that took.
import engineUrl from "@jitl/quickjs-wasmfile-release-sync/wasm?url&no-inline";
import { defaultLimits } from "./limits.ts";
import { QuickJS } from "./quickjs.ts";

const started = WebAssembly.compileStreaming(fetch(engineUrl)).then((module) => QuickJS.start(module, defaultLimits));

addEventListener("message", async ({ data }: MessageEvent<string>) => {
  const vm = await started;
  const began = performance.now();
  vm.evaluate(data, "bench");
  postMessage(performance.now() - began);
});
