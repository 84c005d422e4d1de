// What the site offers to machines: notes as Markdown, the feed of changes, llms.txt, robots.txt.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { parseNote } from "../../src/notes/index.ts";
import { atomFeed, parseChanges } from "../../src/site/machines/changes.ts";
import { llmsText, robotsText } from "../../src/site/machines/llms.ts";
import { noteMarkdown } from "../../src/site/machines/note-markdown.ts";

const note = `---
title: Naps
description: Short ones.
order: 1
---

Read this.

\`\`\`python id=two title="Two naps"
print("a")
print("b")
\`\`\`

\`\`\`output
claimed
\`\`\`

- In a list:

  \`\`\`py id=one
  print("c")
  \`\`\`
`;

test("a note is Markdown whose examples are followed by what CPython printed, and when", () => {
  const { lesson } = parseNote(note, "naps");
  const text = noteMarkdown({
    text: note,
    lesson,
    recordingOf: (id) => ({
      id,
      python: "3.14.2",
      hash: "",
      setup: "",
      source: "",
      ending: { kind: "ended" },
      duration: 1,
      steps: [],
      written: id === "naps/two" ? [{ at: 0, stream: "stdout", text: "a\n" }, { at: 10.25, stream: "stdout", text: "b\n" }] : [],
    }),
  });
  expect(text).toBe(`# Naps

> Short ones.

Read this.

**Two naps**

\`\`\`python
print("a")
print("b")
\`\`\`

CPython 3.14.2 prints, at these seconds:

\`\`\`text
 0.00  a
10.25  b
\`\`\`

- In a list:

  \`\`\`python
  print("c")
  \`\`\`

  CPython 3.14.2 prints, at these seconds:

  \`\`\`text
  (nothing)
  \`\`\`
`);
});

const lessons = [{ slug: "naps", title: "Naps & rest", description: "Short ones." }];
const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

test("the feed tells of changes, newest first, with ids that do not depend on where the site is", () => {
  const entry = { title: "More <naps>", text: "Longer & longer.", notes: ["naps"] };
  const changes = parseChanges([{ ...entry, date: "2026-01-02" }, { ...entry, date: "2026-03-04" }], lessons);
  const feed = (site: string): string => atomFeed(changes, { site, digest, titleOf: () => "Naps & rest" });
  expect(feed("https://example.org/learn/")).toContain("<updated>2026-03-04T00:00:00Z</updated>\n<link href=\"https://example.org/learn/\"/>");
  expect(feed("/")).toContain("<title>More &lt;naps&gt;</title>");
  expect(feed("/")).toContain('&lt;a href=&quot;/naps/&quot;&gt;Naps &amp;amp; rest&lt;/a&gt;');
  const ids = (text: string): string[] => Array.from(text.matchAll(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g), ([, id = ""]) => id);
  expect(ids(feed("/"))).toEqual(ids(feed("https://example.org/")));
  expect(new Set(ids(feed("/"))).size).toBe(3);
});

test.each([
  [{}, /wants a list/],
  [[{ date: "soon" }], /wants a date, not "soon"/],
  [[{ date: "2026-01-01", title: "x", text: "y", notes: ["gone"] }], /names the note "gone"/],
])("wrong changes are refused: %j", (json, message) => {
  expect(() => parseChanges(json, lessons)).toThrow(message);
});

test("llms.txt leads to each note as Markdown; robots.txt names the sitemap where there is one", () => {
  expect(llmsText("https://example.org/learn/", lessons)).toContain("- [Naps & rest](https://example.org/learn/naps.md): Short ones.");
  expect(robotsText(null)).toBe("User-agent: *\nAllow: /\n");
  expect(robotsText("https://example.org/")).toContain("Sitemap: https://example.org/sitemap-index.xml");
});
