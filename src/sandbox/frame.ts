// The script of the isolating frame: compiles the engine once, starts and ends workers as the page says. The frame has
// an opaque origin and a policy without network (isolating-frame.ts); it never sees a program or its output.
import type { FrameFailure, FrameMessage, StartMessage } from "./protocol.ts";

/** By the page's numbers; null while a worker's script has not arrived. */
const workers = new Map<number, Worker | null>();
const script = Promise.withResolvers<string>();
const guest = Promise.withResolvers<string>();
const engine = Promise.withResolvers<WebAssembly.Module>();

addEventListener("message", function listen(event) {
  const [port] = event.ports;
  if (event.source !== parent || !port) return;
  removeEventListener("message", listen);
  const fail = (worker: number, error: unknown) => {
    const failure: FrameFailure = { type: "failed", worker, reason: error instanceof Error ? error.message : String(error) };
    port.postMessage(failure);
  };
  port.onmessage = ({ data, ports }: MessageEvent<FrameMessage>) => {
    switch (data.type) {
      case "script":
        return script.resolve(URL.createObjectURL(new Blob([data.text], { type: "text/javascript" })));
      case "guest":
        return guest.resolve(data.text);
      case "engine":
        return void compile(data.bytes).then(engine.resolve, (error) => fail(0, error));
      case "spawn":
        return void spawn(data, ports).catch((error) => fail(data.worker, error));
      case "kill":
        workers.get(data.worker)?.terminate();
        workers.delete(data.worker);
    }
  };

  async function compile(bytes: ArrayBuffer): Promise<WebAssembly.Module> {
    return WebAssembly.compile(bytes);
  }

  async function spawn({ worker: id, memory, stack }: FrameMessage & { type: "spawn" }, ports: readonly MessagePort[]): Promise<void> {
    workers.set(id, null);
    const url = await script.promise;
    if (!workers.has(id)) return;
    const worker = new Worker(url);
    workers.set(id, worker);
    worker.onerror = (event) => fail(id, event.message || "the worker's script did not load");
    const start: StartMessage = { module: await engine.promise, guest: await guest.promise, memory, stack };
    worker.postMessage(start, [...ports]);
  }
});
