// Serves folders as a plain host does, for measurements in a browser.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Resolves with the address of `folder` and the way to end it. `mounts` are folders that stand below paths such as `/pyodide/`. */
export async function serveFolder(folder: string, mounts: Readonly<Record<string, string>> = {}): Promise<{ url: string; close(): void }> {
  const fileAt = (path: string): string => {
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const mount = Object.keys(mounts).find((start) => file.startsWith(start));
    return mount === undefined ? join(folder, file) : join(mounts[mount] ?? "", file.slice(mount.length));
  };
  const server = createServer((request, response) => {
    const file = fileAt(normalize(new URL(request.url ?? "/", "http://local").pathname));
    readFile(file).then(
      (bytes) => response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
