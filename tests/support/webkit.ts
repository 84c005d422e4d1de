// WebKit as Debian ships it, WebKitGTK's small browser, driven by WebDriver (w3.org/TR/webdriver2), on a screen that
// nobody sees.
import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { findWebKit } from "../../src/commands/find-browser.ts";

export interface WebKit {
  /** Resolves when the page is loaded. */
  open(url: string): Promise<void>;
  /** What an expression of the page comes to: a string, number or boolean. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Throws a sentence when there is none. */
export async function openWebKit(): Promise<WebKit> {
  const programs = findWebKit();
  if (programs === null) throw new Error("No WebKit: install Debian's packages `webkit2gtk-driver` and `xvfb`.");
  const screen = spawn(programs.screen, ["-displayfd", "1", "-screen", "0", "1280x1000x24"], { stdio: ["ignore", "pipe", "ignore"] });
  const display = await said(screen, /^(\d+)\n/);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: "x11", WEBKIT_DISABLE_DMABUF_RENDERER: "1" } });
  const call = async (method: "POST" | "DELETE", path: string, body: object = {}): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(method === "POST" && { body: JSON.stringify(body) }) });
    const { value }: { value: unknown } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const options = { binary: programs.browser, args: ["--automation"] };
  const session = await whenUp(() => call("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } }));
  const id = typeof session === "object" && session !== null && "sessionId" in session ? String(session.sessionId) : "";
  return {
    async open(url) {
      await call("POST", `/session/${id}/url`, { url });
    },
    evaluate: (expression) => call("POST", `/session/${id}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async close() {
      await call("DELETE", `/session/${id}`).catch(() => {});
      await Promise.all([driver, screen].map(ended));
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Tries again for as long as nobody listens. */
async function whenUp<Value>(work: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function said(child: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (data: Buffer) => {
      text += data.toString();
      const [, found] = words.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => reject(new Error(`${child.spawnfile} ended: ${text}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await exit;
}
