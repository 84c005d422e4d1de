import { describe, expect, test } from "vitest";
import { policyFor, withPolicy } from "../../src/site/build/content-policy.ts";
import { splitPort } from "../../src/site/build/example.ts";
import { highlight } from "../../src/site/build/highlight.ts";
import { foldLibraryFrames } from "../../src/site/build/library-frames.ts";
import { matchLines } from "../../src/porter/match-lines.ts";
import { orderOf } from "../../src/site/build/reading-order.ts";
import { inertJson, sameEnding, type ExampleData } from "../../src/site/example-data.ts";

describe("highlight", () => {
  test("the text is kept, escaped, line for line", async () => {
    const python = 'if a < b and b > "&":\n    print("<script>")\n';
    const html = await highlight(python, "python");
    expect(html).not.toContain("<script>");
    const text = html.replace(/<[^>]*>/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    expect(`${text}\n`).toBe(python);
  });

  test("the same things look the same in both languages", async () => {
    expect(await highlight("await asyncio.sleep(1)", "python")).toBe(await highlight("await asyncio.sleep(1)", "typescript"));
  });
});

describe("inertJson", () => {
  const data: ExampleData = {
    hash: "",
    program: 'print("</script><!--\u2028\u2029")',
    lineMap: [0, 1],
    version: "3.14.2",
    written: [],
    ending: { kind: "ended" },
    decimals: 1,
  };

  test("cannot end the element that it stands in", () => {
    expect(inertJson(data)).not.toMatch(/[<\u2028\u2029]/);
  });

  test("reads back as what it was", () => {
    expect(JSON.parse(inertJson(data))).toEqual(data);
  });
});

describe("sameEnding", () => {
  const raised = { kind: "raised", type: "ValueError", message: "x", traceback: "" } as const;
  test("an exception is its type and its message, whatever the traceback", () => {
    expect(sameEnding({ ...raised, traceback: "other" }, raised)).toBe(true);
    expect(sameEnding({ ...raised, message: "y" }, raised)).toBe(false);
    expect(sameEnding({ ...raised, type: "KeyError" }, raised)).toBe(false);
    expect(sameEnding({ kind: "ended" }, raised)).toBe(false);
  });
  test("a deadlock is a deadlock", () => {
    expect(sameEnding({ kind: "deadlock", waiting: ["main"] }, { kind: "deadlock" })).toBe(true);
  });
  test("an exit is its status", () => {
    expect(sameEnding({ kind: "exited", code: 1 }, { kind: "exited", code: 2 })).toBe(false);
  });
});

describe("content policy", () => {
  const page = '<!DOCTYPE html><html><head><meta charset="utf-8"><script>let a;</script></head><body></body></html>';
  // printf 'let a;' | openssl dgst -sha256 -binary | base64
  const hash = "sha256-81WALLbUROF1pWdYjuQYKuIcGgY/+TqVJr8UsV6Tkvo=";

  test("allows the inline scripts of the page by their hash and no others", () => {
    expect(policyFor(page, [])).toContain(`script-src 'self' 'wasm-unsafe-eval' '${hash}';`);
  });

  test("allows the sandbox's frame, whose markup is made in the page", () => {
    expect(policyFor("", ["sha256-frame"])).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-frame';");
  });

  test("data is no script", () => {
    expect(policyFor('<script type="application/json">{}</script>', [])).not.toContain("sha256");
  });

  test("stands before everything else in the page", () => {
    expect(withPolicy(page, [])).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
    expect(() => withPolicy("<p>", [])).toThrow("charset");
  });
});

test("orderOf reads the order of a page and nothing below its frontmatter", () => {
  expect(orderOf("---\ntitle: a\nsidebar:\n  order: 3\n---\n")).toBe(3);
  expect(orderOf("---\ntitle: a\n---\norder: 3\n")).toBe(Infinity);
});

test("splitPort folds a port where its Python is folded", () => {
  const python = { setup: "import asyncio\n\ndef cost(n):\n    return 2 * n\n\n", source: "async def main():\n    print(cost(1))\n", driver: "\nasyncio.run(main())\n" };
  const setup = 'import * as asyncio from "asyncio";\nimport { print } from "python";\n\nfunction cost(n: number) {\n  return 2 * n;\n}\n\n';
  const source = "async function main() {\n  print(cost(1));\n}\n\n";
  const driver = "asyncio.run(main());\n";
  const map = matchLines(setup + source + driver, python.setup + python.source + python.driver);
  expect(splitPort(setup + source + driver, map, { setup: 5, source: 2 })).toEqual({ setup, source, driver });
});

test("splitPort leaves a port whole whose Python is", () => {
  expect(splitPort("let b;\nf();\n", [0, 1, 2], { setup: 0, source: 2 })).toEqual({ setup: "", source: "let b;\nf();\n", driver: "" });
});

test("lineMap pairs what is alike, in order, and leaves the rest", () => {
  const python = "import asyncio\n\nasync def main():\n    await asyncio.sleep(1)\n    print(1)\n\nasyncio.run(main())\n";
  const port = [
    'import * as asyncio from "asyncio";', // 1
    'import { print } from "python";', // none
    "", // none
    "async function main() {", // 3
    "  await asyncio.sleep(1);", // 4
    "  print(1);", // 5
    "}", // none
    "", // none
    "asyncio.run(main());", // 7
  ].join("\n");
  expect(matchLines(port, python)).toEqual([0, 1, 0, 0, 3, 4, 5, 0, 0, 7]);
});

test("lineMap never crosses: of two equal lines each has its own", () => {
  expect(matchLines("f(1);\ng();\nf(1);", "f(1)\ng()\nf(1)")).toEqual([0, 1, 2, 3]);
});

test("foldLibraryFrames folds runs of frames in Python's own files and nothing else", () => {
  const text = [
    "Traceback (most recent call last):",
    '  File "example.py", line 9, in <module>',
    "    asyncio.run(main())",
    '  File "<python>/asyncio/runners.py", line 204, in run',
    "    return runner.run(main)",
    '  File "<python>/asyncio/base_events.py", line 719, in run_until_complete',
    "    return future.result()",
    '  File "example.py", line 6, in main',
    "TypeError: no",
  ];
  const items = foldLibraryFrames(text.map((line) => ({ at: 0, stream: "stderr", text: line })));
  expect(items.map((item) => ("lines" in item ? [item.count, item.lines.length] : item.text))).toEqual([
    ...text.slice(0, 3),
    [2, 4],
    ...text.slice(7),
  ]);
});
