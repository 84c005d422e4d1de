// Addresses in the packed site are relative to where they stand; everything else is as it was.
import { expect, test } from "vitest";
import { portable } from "../../src/site/build/portable.ts";

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
