// What clean notes are called, and which of them a link leads to.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { parseNote } from "../../src/notes/index.ts";
import { cleanName, linkedNote, withoutExportId } from "../../src/notes/import/note-name.ts";

test.each([
  ["Async IO 9f8e7d6c5b4a39281706f5e4d3c2b1a0", "async-io"],
  ["Цикл событий и щука", "tsikl-sobytii-i-shchuka"],
  ["Ασύγχρονα", "asygchrona"],
  ["Größe, Œuvre & Łódź", "grosse-oeuvre-lodz"],
  ["第3讲 asyncio", "3-asyncio"],
  ["비동기 수업", "bidonggi-sueop"],
  ["コルーチンのまとめ", "koruchinnomatome"],
  ["チャットとファイル", "chattotofairu"],
  ["きゃくとウェブ", "kyakutowebu"],
])("%s is called %s", (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});

test("names that a to z cannot write stay apart, and are the same each time", () => {
  const [one, other] = [cleanName("协程"), cleanName("任务")];
  expect(one).toMatch(/^note-[0-9a-z]+$/);
  expect(one).not.toBe(other);
  expect(cleanName("协程")).toBe(one);
});

test("no note takes the address of a page of the site", () => {
  const own = readdirSync(new URL("../../src/pages/", import.meta.url)).flatMap((file) => /^(\w+)/.exec(file)?.[1] ?? []);
  expect(own).toContain("index");
  for (const name of own) {
    expect(cleanName(name)).toBe(`${name}-note`);
    expect(parseNote("# A\n\nWords.\n", name).problems.map(({ message }) => message)).toEqual([expect.stringContaining(`\`${name}\` is the address of a page of the site itself`)]);
  }
});

test("the number of an export is no part of a name", () => {
  expect(withoutExportId("Async IO 9f8e7d6c5b4a39281706f5e4d3c2b1a0")).toBe("Async IO");
  expect(withoutExportId("build 12345")).toBe("build 12345");
});

test("a relative link to a Markdown file leads to the clean note of that file", () => {
  expect(linkedNote("Async%20IO%209f8e7d6c5b4a39281706f5e4d3c2b1a0/Event%20Loop%209f8e7d6c5b4a39281706f5e4d3c2b1a0.md#turns")).toEqual({ name: "event-loop", anchor: "#turns" });
  expect(linkedNote("../100%.md")).toEqual({ name: "100", anchor: "" });
  expect(linkedNote("https://example.com/a.md")).toBeNull();
  expect(linkedNote("picture.png")).toBeNull();
});
