// A course's page: HTML on an origin of its own that keeps what the frames in it say, and what its own policy refuses.
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
  /** Directives of the page's policy that something in it broke. */
  var refused: string[];
}

/** Serves one page with some HTML in its body. `policy` is what its Content-Security-Policy has beside leave for its own script. */
export async function serveCoursePage(body: string, policy?: { readonly scripts: string; readonly others: string }): Promise<CoursePage> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Week 3</title><script nonce="course">heard = []; refused = []; addEventListener("message", ({ data, origin }) => heard.push({ data, origin })); addEventListener("securitypolicyviolation", ({ violatedDirective }) => refused.push(violatedDirective));</script><body><h1>Week 3</h1>${body}</body></html>`;
  const headers = { "content-type": "text/html", ...(policy && { "content-security-policy": `default-src 'none'; script-src 'nonce-course' ${policy.scripts}; ${policy.others}` }) };
  const server = createServer((_, response) => void response.writeHead(200, headers).end(html));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
