// Firefox as Debian and Mozilla ship it, driven by WebDriver BiDi (w3.org/TR/webdriver-bidi), which it speaks by itself.
// Playwright drives only a Firefox of its own.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFirefox } from "../../src/commands/find-browser.ts";

export interface Firefox {
  /** Resolves when the page and all that it asks for at once is there. */
  open(url: string): Promise<void>;
  /** What an expression of the page comes to, awaited; a string, number or boolean. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly type: "success" | "error" | "event";
  readonly result?: { readonly contexts?: readonly { readonly context: string }[]; readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: { readonly text: string } };
  readonly message?: string;
}

/** Starts Firefox without a window. Throws a sentence when there is none. */
export async function openFirefox(): Promise<Firefox> {
  const program = findFirefox();
  if (program === null) throw new Error("No Firefox: install Debian's package `firefox-esr`, or name one in INTERLEAVE_FIREFOX.");
  const profile = await mkdtemp(join(tmpdir(), "interleave-firefox-"));
  const firefox = spawn(program, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => firefox.once("exit", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let told = "";
    firefox.stderr.on("data", (data: Buffer) => {
      told += data.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    });
    firefox.once("exit", () => reject(new Error(`Firefox did not start: ${told}`)));
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  let last = 0;
  const send = async (method: string, params: object): Promise<NonNullable<Answer["result"]>> => {
    const id = ++last;
    const { type, result = {}, message } = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (type === "error") throw new Error(`${method}: ${message}`);
    return result;
  };
  await send("session.new", { capabilities: {} });
  const context = (await send("browsingContext.getTree", {})).contexts?.[0]?.context;
  return {
    async open(url) {
      await send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await send("script.evaluate", { expression, target: { context }, awaitPromise: true });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result?.value;
    },
    async close() {
      socket.close();
      firefox.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
