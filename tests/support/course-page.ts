// A course's page: HTML on an origin of its own, with no headers, that keeps what the frames in it say.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface CoursePage {
  /** Its address. */
  readonly url: string;
  close(): void;
}

declare global {
  /** What frames have posted to the page. */
  var heard: { readonly data: Record<string, unknown>; readonly origin: string }[];
}

/** Serves one page with some HTML in its body. */
export async function serveCoursePage(body: string): Promise<CoursePage> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Week 3</title><script>heard = []; addEventListener("message", ({ data, origin }) => heard.push({ data, origin }));</script><body><h1>Week 3</h1>${body}</body></html>`;
  const server = createServer((_, response) => void response.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
