// The engine with nothing on it and nothing around it: a lower bound.
import engineUrl from "@jitl/quickjs-wasmfile-release-sync/wasm?url&no-inline";
import { QuickJS } from "../../../sandbox/quickjs.ts";
import { switches } from "../programs.ts";

const vm = WebAssembly.compileStreaming(fetch(engineUrl)).then((module) => QuickJS.start(module, { memory: 2 ** 27, stack: 2 ** 17 }));

addEventListener("message", async ({ data }) => {
  const { evaluate } = await vm.then((vm) => ({ evaluate: (text: string) => vm.evaluate(text, "bench") }));
  const began = performance.now();
  evaluate(data === "steps" ? switches : `"hello"`);
  postMessage(performance.now() - began);
});
