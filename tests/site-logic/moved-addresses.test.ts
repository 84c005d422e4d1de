// What a build leaves at addresses that were given up, and that it fails when a published one answers nothing.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { leadOn } from "../../src/site/build/moved-addresses.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "interleave-moved-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function built(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
const page = (...ids: string[]): string => `<main>${ids.map((id) => `<p id="${id}">`).join("")}</main>`;

test("a note that moved leaves a page with a canonical link, for readers without scripts too", async () => {
  await built({ "new/index.html": page("example-x", "why") });
  await leadOn({ folder, site: "https://example.org/learn/", published: { ids: ["old", "old#why", "old/x"], redirects: { old: "new" } } });
  const text = await read("old/index.html");
  expect(text).toContain('<link rel="canonical" href="https://example.org/learn/new/">');
  expect(text).toContain('<noscript><meta http-equiv="refresh" content="0; url=../new/"></noscript>');
  expect(text).toContain('<p id="example-x"><a href="../new/#example-x">');
});

test("an example that moved leaves a place in its note, pages and copies at its other addresses", async () => {
  await built({
    "a/index.html": page("example-y"),
    "b/index.html": page("example-x"),
    "examples/a/y/index.html": "",
    "examples/b/x/index.html": "",
    "embed/a/y/index.html": "",
    "embed/b/x/index.html": "",
    "oembed/b/x.json": "{}",
  });
  await leadOn({ folder, site: "/learn/", published: { ids: ["a/x", "a/y"], redirects: { "a/x": "b/x" } } });
  expect(await read("a/index.html")).toContain('<p class="moved" id="example-x">This has moved. <a href="../b/#example-x">');
  expect(await read("examples/a/x/index.html")).toContain('href="/learn/examples/b/x/"');
  expect(await read("embed/a/x/index.html")).toContain("url=../../../embed/b/x/");
  expect(await read("oembed/a/x.json")).toBe("{}");
});

test("a published id that the site does not have fails the build, which says what to do", async () => {
  await built({ "a/index.html": page("why") });
  await expect(leadOn({ folder, site: "/", published: { ids: ["a#why", "a/x"], redirects: {} } })).rejects.toThrow(
    "These were published and are nowhere in the built site. Bring them back, or add redirects in content/published-ids.json:\n  a/x",
  );
});
