// The page's side of the frame in which workers live: an iframe with an opaque origin and a policy that allows it
// nothing but our script, WebAssembly and blob workers. Workers inherit both, which no worker made by the page would
// on a static host: a worker loaded from a URL has only the policy of its own headers.
import type { FrameMessage } from "./protocol.ts";
import { fetchPart } from "./fetch-part.ts";
import { type GuestPart, type LoadedPart, partsFor } from "./guest-parts.ts";

/** Where the parts are, and the frame's script (built by node/sandbox-plugin.ts). */
export interface SandboxAssets {
  /** URLs. */
  readonly engine: string;
  readonly worker: string;
  readonly guest: string;
  /** Parts of the guest by name: where each is, and when it is needed. */
  readonly parts: Readonly<Record<string, Omit<GuestPart, "code"> & { readonly url: string }>>;
  /** Text of the frame's script, and its CSP hash, such as `sha256-…`. */
  readonly frame: string;
  readonly frameHash: string;
}

/** A worker that loads the engine by itself. */
export interface SandboxWorker {
  readonly port: MessagePort;
  /** Ends it, whatever it does. */
  terminate(): void;
}

/** Where workers come from: the isolating frame, or a stand-in for tests. */
export interface Workshop {
  /** Whether it can still make workers. */
  readonly open: boolean;
  /** Resolves when everything that workers need has been downloaded; never when that fails, which is told to each. */
  readonly arrived: Promise<void>;
  /** Makes a worker; `failed` is called at most once, when it could not start or died. */
  spawn(size: { memory: number; stack: number }, failed: (reason: string) => void): SandboxWorker;
  /** The parts of the guest that a lowered program needs, and `more`; rejects when one cannot be had. */
  partsFor(lowered: string, more?: Iterable<string>): Promise<LoadedPart[]>;
  /** Ends all workers. */
  close(): void;
}

export interface FrameOptions {
  readonly assets: SandboxAssets;
  /** ms without a byte after which a fetch has failed. */
  readonly stall: number;
}

/** Opens the frame and begins to fetch; workers may be asked for at once and start when their parts are there. */
export function openIsolatingFrame({ assets, stall }: FrameOptions): Workshop {
  const fetching = new AbortController();
  const failures = new Map<number, (reason: string) => void>();
  let broken: string | null = null;
  let workers = 0;

  const fail = (worker: number, reason: string) => {
    const failed = worker === 0 ? [...failures.values()] : [failures.get(worker)];
    if (worker === 0) broken = reason;
    for (const tell of failed) tell?.(reason);
  };

  const { port1: port, port2 } = new MessageChannel();
  const send = (message: FrameMessage, transfer: Transferable[] = []) => port.postMessage(message, transfer);
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "object" || data === null || !("worker" in data) || !("reason" in data)) return;
    if (typeof data.worker === "number") fail(data.worker, String(data.reason));
  };

  const iframe = document.createElement("iframe");
  iframe.setAttribute("sandbox", "allow-scripts");
  iframe.hidden = true;
  iframe.title = "Python sandbox";
  iframe.referrerPolicy = "no-referrer";
  const policy = `default-src 'none'; script-src '${assets.frameHash}' 'wasm-unsafe-eval'; worker-src blob:`;
  iframe.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${assets.frame}</script>`;
  iframe.addEventListener("load", () => iframe.contentWindow?.postMessage(null, "*", [port2]), { once: true });
  document.body.append(iframe);

  const part = (url: string) => fetchPart(url, stall, fetching.signal);
  const text = async (url: string) => new TextDecoder().decode(await part(url));
  const fetched = new Map<string, Promise<string>>();
  const partText = (name: string): Promise<string> => {
    const known = fetched.get(name) ?? text(assets.parts[name]?.url ?? "");
    fetched.set(name, known);
    return known;
  };
  const arrived = Promise.withResolvers<void>();
  Promise.all([
    part(assets.engine).then((bytes) => send({ type: "engine", bytes }, [bytes])),
    text(assets.worker).then((text) => send({ type: "script", text })),
    text(assets.guest).then((text) => send({ type: "guest", text })),
  ]).then(() => arrived.resolve(), (error: unknown) => fail(0, error instanceof Error ? error.message : String(error)));

  return {
    get open() {
      return iframe.isConnected && broken === null;
    },
    arrived: arrived.promise,
    spawn({ memory, stack }, failed) {
      const worker = ++workers;
      failures.set(worker, failed);
      const channel = new MessageChannel();
      send({ type: "spawn", worker, memory, stack }, [channel.port2]);
      if (broken !== null) failed(broken);
      return {
        port: channel.port1,
        terminate() {
          failures.delete(worker);
          channel.port1.close();
          send({ type: "kill", worker });
        },
      };
    },
    partsFor(lowered, more) {
      const names = partsFor(lowered, assets.parts, more);
      return Promise.all(names.map(async (name) => ({ name, isDeferred: assets.parts[name]?.isDeferred ?? false, code: await partText(name) })));
    },
    close() {
      failures.clear();
      fetching.abort(new Error("closed"));
      port.close();
      iframe.remove();
    },
  };
}
