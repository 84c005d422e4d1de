// The web component, as far as it can be told without a browser.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dedented, frameAddress } from "../../src/component/frame-address.ts";
import { componentFiles } from "../../src/site/build/component-files.ts";

const site = "https://example.org/course";
const page = "https://school.example/week/3/";
const address = (src: string | null, options: [string, string][] = []): string | undefined => frameAddress({ src, site, page, options: new Map(options) })?.href;

describe("the frame of an element", () => {
  test("shows an example by its id, its page or its embed, with what stands behind the hash", () => {
    expect(address("timeouts/nested")).toBe("https://example.org/course/embed/timeouts/nested/");
    expect(address(" timeouts/nested/#t=1~2 ")).toBe("https://example.org/course/embed/timeouts/nested/#t=1~2");
    expect(address("https://other.example/i/examples/timeouts/nested/?lang=both#e=x")).toBe("https://other.example/i/embed/timeouts/nested/?lang=both#e=x");
    expect(address("https://example.org/course/embed/timeouts/nested/")).toBe("https://example.org/course/embed/timeouts/nested/");
  });

  test("takes its options along, and shows code of the page's own where no example is named", () => {
    expect(address(null, [["lang", "both"], ["theme", "a&b"]])).toBe("https://example.org/course/embed/?lang=both&theme=a%26b");
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "blob:https://example.org/x", "https://", "ftp://example.org/examples/a/b/"])("is refused what is no page: %s", (src) => {
    expect(address(src)).toBeUndefined();
  });
});

test("code keeps its own indentation, not that of the page around", () => {
  expect(dedented("\n    async def main():\n        pass\n\n    main()\n  ")).toBe("async def main():\n    pass\n\nmain()");
  expect(dedented("print(1)")).toBe("print(1)");
  expect(dedented("\r\n\tif x:\r\n\t\ty\r\n")).toBe("if x:\n\ty");
  expect(dedented(" \n ")).toBe("");
});

test("the folder of the component is a package that npm packs, small, and its script runs in a page and in Node", async () => {
  const folder = mkdtempSync(join(tmpdir(), "component-"));
  try {
    for (const [name, file] of componentFiles(site)) writeFileSync(join(folder, name), await file.text());
    const [packed] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    expect(packed.files.map(({ path }: { path: string }) => path).sort()).toEqual(["README.md", "interleave.d.ts", "interleave.js", "interleave.mjs", "package.json"]);
    expect(packed.files.find(({ path }: { path: string }) => path === "interleave.js").size).toBeLessThan(6_000);
    const exported: unknown = await import(/* @vite-ignore */ join(folder, "interleave.mjs"));
    expect(Object.keys(Object(exported))).toEqual(["InterleaveExample"]);
    expect(await componentFiles(site).get("README.md")?.text()).toContain('src="https://example.org/course/component/1/interleave.js"');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
