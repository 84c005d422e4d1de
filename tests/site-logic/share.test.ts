import { describe, expect, test } from "vitest";
import { pythonScript, typescriptScript } from "../../src/site/share/script.ts";
import { componentSnippet, iframeSnippet, markdownSnippet } from "../../src/site/snippets.ts";

const source = { title: "Two naps", address: "https://example.org/examples/naps/two/", program: "import asyncio\nprint(1)\n", version: "3.14.2", written: null };

describe("a script to take away", () => {
  test("says where it is from, and what CPython printed", () => {
    const written = [{ at: 0, stream: "stdout" as const, text: "one\n" }, { at: 1.5, stream: "stdout" as const, text: "two\n" }];
    expect(pythonScript({ ...source, written }).replaceAll("\u00a0", " ")).toBe(
      "# Two naps\n# https://example.org/examples/naps/two/\n\nimport asyncio\nprint(1)\n\n# CPython 3.14.2 prints:\n#   0.0 s  one\n#   1.5 s  two\n",
    );
  });

  test("says what it needs", () => {
    expect(pythonScript({ ...source, program: "import aiohttp\n" })).toContain("# Needs: pip install aiohttp.");
    expect(pythonScript(source)).not.toContain("Needs");
  });

  test("holds nothing of what was printed outside of its comments", () => {
    const text = "a\rimport os\u2028import os\u0085import os\u000cimport os\n";
    const script = pythonScript({ ...source, title: "T\nimport os", written: [{ at: 0, stream: "stdout", text }] });
    expect(script.split(/[\n\r\f\u0085\u2028\u2029]/).filter((line) => line.includes("import os") && !line.startsWith("#"))).toEqual([]);
  });
});

describe("a script in TypeScript", () => {
  test("says how it is run, and has the program in its first block comment, which nothing in it can end", () => {
    const program = 'print("*/");\n/** One. */\nprint("*\\/");\n';
    const script = typescriptScript({ ...source, title: "T\nimport os", program, written: [{ at: 0, stream: "stdout", text: "*/\n" }] }, "two.ts");
    expect(script).toContain("// To run it, in Node 24 or newer and with nothing else: node two.ts\n");
    expect(script).toContain('\n\n/*\nprint("*\\/");\n/** One. *\\/\nprint("*\\\\/");\n*/\n\n// CPython 3.14.2 prints:\n');
    expect(script.split("\n").filter((line) => line.includes("import os"))).toEqual(["// T\ufffdimport os"]);
  });
});

describe("a snippet", () => {
  const shared = { id: "naps/two", title: 'Naps "&" <two> [x](y)', site: "https://example.org/course/", suffix: "?lang=python&theme=dark#e=x", height: 400 };

  test("of HTML holds titles and addresses as text", () => {
    expect(iframeSnippet(shared)).toBe(
      '<iframe src="https://example.org/course/embed/naps/two/?lang=python&amp;theme=dark#e=x" title="Naps &quot;&amp;&quot; &lt;two> [x](y)" width="100%" height="400" loading="lazy" allow="clipboard-write" style="border:0"></iframe>',
    );
    expect(componentSnippet(shared)).toContain(">Naps \"&amp;\" &lt;two> [x](y)</a></interleave-example>");
  });

  test("of Markdown holds the title as text", () => {
    expect(markdownSnippet({ ...shared, suffix: "" })).toBe('[![Naps "&" \\<two> \\[x\\](y)](https://example.org/course/pictures/naps/two.png)](https://example.org/course/examples/naps/two/)');
  });
});
