// Starlight's styles without what every change of a page pays for.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { quickStyles } from "../../src/site/build/quick-styles.ts";

const id = fileURLToPath(new URL("../../node_modules/@astrojs/starlight/dist/style/markdown.css", import.meta.url));
const { transform } = quickStyles();

function transformed(css: string, file = id): unknown {
  if (typeof transform !== "function") throw new Error("The plugin transforms nothing.");
  return Reflect.apply(transform, null, [css, file]);
}

test("lists are spaced without asking for what comes after or inside", async () => {
  const css = await readFile(id, "utf8");
  expect(css).toContain(":has(> li");
  const quick = String(transformed(css)).replace(/\/\*[^]*?\*\//g, "");
  expect(quick).not.toMatch(/:has\((> li|~)/);
  expect(quick).toMatch(/:is\(ol, ul\)\s+> li\s+> :is\(\s*:last-child:not\(ol, ul, a, [^)]*\)\s*\)\s*\)\s*\{\s*margin-bottom/);
});

test("other styles are left alone, and Starlight's in another form are told of", () => {
  expect(transformed("a { color: red }", "/src/site/styles/code.css")).toBeUndefined();
  expect(() => transformed("a { color: red }")).toThrow("see whether src/site/build/quick-styles.ts is still needed");
});
