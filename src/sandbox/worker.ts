// The worker: starts an engine, says so, runs one program. Built into one classic script (node/sandbox-plugin.ts) and
// started from a blob inside the isolating frame, whose policy it inherits: no network, no storage, no eval.
import { startEngine } from "./engine.ts";
import type { RunMessage, StartMessage, WorkerMessage } from "./protocol.ts";

addEventListener("message", (event: MessageEvent<StartMessage>) => void start(event.data, event.ports[0]), { once: true });

async function start(parts: StartMessage, port: MessagePort | undefined): Promise<void> {
  const send = (message: WorkerMessage) => port?.postMessage(message);
  try {
    const engine = await startEngine(parts);
    port?.addEventListener(
      "message",
      ({ data: { run, program, limits } }: MessageEvent<RunMessage>) => {
        const post = (events: string) => send({ type: "events", run, events });
        const lacks = (part: string) => send({ type: "lacks", run, part });
        const outcome = engine.run({ ...program, limits, now: () => performance.now(), post, lacks });
        send({ type: "end", run, outcome });
      },
      { once: true },
    );
    send({ type: "ready" });
    port?.start();
  } catch (error) {
    send({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}
