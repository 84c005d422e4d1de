// Addresses in the packed site are relative to where they stand; everything else is as it was.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { packSite, portable } from "../../src/site/build/portable.ts";

test("in a page: attributes and JSON in them, not text and not whole addresses", () => {
  const page = (base: string): string =>
    `<link rel="canonical" href="https://example.org/base/a/"><a href="${base}a/b/#c">/base/ it is</a><x data-parts="{&quot;x&quot;:&quot;${base}_astro/x.js&quot;}" src='${base}y'>`;
  expect(portable("a/b/index.html", page("/base/"), "/base/")).toBe(page("../../"));
  expect(portable("index.html", page("/base/"), "/base/")).toBe(page("./"));
});

test("in a style and in a script, which asks where it is", () => {
  expect(portable("_astro/x.css", "a{background:url(/base/_astro/y.svg)}", "/base/")).toBe("a{background:url(../_astro/y.svg)}");
  expect(portable("_astro/x.js", 'f("/base/_astro/y.js",`/base/`+z,"/other/")', "/base/")).toBe(
    'f((new URL("../",import.meta.url).pathname+"_astro/y.js"),`${new URL("../",import.meta.url).pathname}`+z,"/other/")',
  );
});

test("an inline script with the base path is refused, since its hash would no longer allow it", () => {
  expect(() => portable("index.html", '<script data-x="/base/">f("/base/x")</script>', "/base/")).toThrow("An inline script of index.html holds the base path.");
});

test("a built site is packed with all its files but the page for what is missing, and says how it is opened", async () => {
  const folder = await mkdtemp(join(tmpdir(), "interleave-site-"));
  try {
    await mkdir(join(folder, "a"));
    await writeFile(join(folder, "a/index.html"), '<a href="/base/">top</a>');
    await writeFile(join(folder, "404.html"), '<a href="/base/">top</a>');
    await writeFile(join(folder, "engine.wasm"), Uint8Array.of(0, 255));
    const files = unzipSync(await packSite(folder, "/base/"));
    expect(Object.keys(files)).toEqual(["README.txt", "a/index.html", "engine.wasm"]);
    expect(strFromU8(files["a/index.html"] ?? new Uint8Array())).toBe('<a href="../">top</a>');
    expect(files["engine.wasm"]).toEqual(Uint8Array.of(0, 255));
    await expect(packSite(folder, "/")).rejects.toThrow("not for /");
  } finally {
    await rm(folder, { recursive: true });
  }
});
