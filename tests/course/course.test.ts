// What the notes together promise: every name that an example uses is in the index, every term of a heading in the
// glossary, no line of code wider than its panel, enough questions and exercises.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { readNotes, readPort } from "../../src/commands/content.ts";
import { isRead, type Lesson } from "../../src/notes/index.ts";
import { panelColumns } from "../../src/porter/index.ts";
import { absentModules, idleBases, refusedNames } from "../../src/site/build/absent-names.ts";
import { nameIndex } from "../../src/site/build/name-index.ts";

let lessons: readonly Lesson[];
let reading: readonly Lesson[];
/** The last lines of each note, by its name. */
let ends: ReadonlyMap<string, string>;

beforeAll(async () => {
  const notes = await readNotes();
  lessons = notes.map(({ lesson }) => lesson);
  ends = new Map(notes.map(({ path, lesson }) => [lesson.name, readFileSync(path, "utf8").slice(-200)]));
  reading = lessons.filter(({ part }) => isRead(part));
});

describe("the index by name", () => {
  test("has every public name of asyncio that an example uses", () => {
    const listed = new Set(nameIndex(lessons).flatMap(({ entries }) => entries.map(({ name }) => name)));
    const given = new Set(lessons.flatMap(({ exercises }) => exercises.flatMap(({ given, solution }) => [given.id, solution.id])));
    const missing = lessons.flatMap(({ examples }) =>
      examples
        .filter(({ id }) => !given.has(id))
        .flatMap(({ id, setup, source, driver = "" }) =>
          [...`${setup}${source}${driver}`.matchAll(/\b(asyncio|aiohttp)\.([A-Za-z_]\w*)/g)].map(([name]) => name).filter((name) => !listed.has(name) && name !== "asyncio.staggered").map((name) => `${name} in ${id}`),
        ),
    );
    expect(missing).toEqual([]);
  });

  test("leads from a name to examples that use it, the plainest first", () => {
    const entries = new Map(nameIndex(lessons).flatMap((group) => group.entries.map((entry) => [entry.name, entry.examples.map(({ id }) => id)] as const)));
    expect(entries.get("asyncio.as_completed")?.[0]).toBe("waiting-for-some/plain-for");
    expect(entries.get("Queue.shutdown")).toContain("queues/shutdown");
    expect(entries.get("Task.cancel")?.length).toBe(3);
    for (const ids of entries.values()) expect(ids).not.toEqual([]);
  });
});

test("what the sandbox lacks stands in the index once, and in no example", () => {
  const absent = [...refusedNames().flatMap(({ names }) => names), ...idleBases()];
  expect(new Set(absent).size).toBe(absent.length);
  expect(absent).toContain("asyncio.create_subprocess_exec");
  expect(absentModules().find(({ names }) => names.includes("ssl"))?.remark).toMatch(/TLS/);
  const shown = new Set(nameIndex(lessons).flatMap(({ entries }) => entries.map(({ name }) => name)));
  expect(absent.filter((name) => shown.has(name))).toEqual([]);
});

describe("the glossary", () => {
  /** A word as headings and glossary share it: small, and one rather than many. */
  const root = (word: string): string => word.toLowerCase().replace(/(?<=ss|x|ch)es$|(?<=[^s])s$|(?<=\w{3})ling$|(?<=\w{4})ing$/, "");

  test("has every term that a heading uses; other words of headings are listed as plain ones", () => {
    const glossary = lessons.find(({ slug }) => slug === "glossary");
    const terms = new Set(glossary?.anchors.flatMap((anchor) => anchor.split("-")).map(root));
    const plain = new Set(readFileSync(new URL("plain-words.txt", import.meta.url), "utf8").split(/\s+/).map(root));
    const names = new Set(nameIndex(lessons).flatMap(({ entries }) => entries.flatMap(({ name }) => [...name.split("."), name.replace(".", "")])).flatMap((name) => name.split("_")).map(root));
    const unknown = reading.flatMap(({ slug, anchors }) =>
      anchors.flatMap((anchor) => anchor.split(/[-_]/).filter((word) => word !== "" && ![terms, plain, names].some((known) => known.has(root(word)))).map((word) => `${word} in ${slug}#${anchor}`)),
    );
    expect(unknown).toEqual([]);
  });
});

test("every note that is read in order leads on, says what it needs, and ends with exercises", () => {
  for (const [index, { name, needs, exercises }] of reading.entries()) {
    expect(needs.every((need) => reading.findIndex((lesson) => lesson.name === need) < index), name).toBe(true);
    expect(exercises.length, name).toBeGreaterThanOrEqual(2);
    expect(exercises.length, name).toBeLessThanOrEqual(4);
    const next = reading[index + 1];
    if (next !== undefined) expect(ends.get(name)).toMatch(new RegExp(`\\nNext: \\[[^\\]]+\\]\\(${next.name}\\.md\\)`));
  }
});

test("there are enough examples, questions and exercises", () => {
  const examples = lessons.flatMap((lesson) => lesson.examples);
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  expect(examples.length - 2 * exercises.length).toBeGreaterThanOrEqual(120);
  expect(examples.filter(({ predict }) => predict !== undefined).length).toBeGreaterThanOrEqual(40);
  expect(exercises.length).toBeGreaterThanOrEqual(55);
  for (const { given, hints } of exercises) expect(hints.length, given.id).toBeGreaterThanOrEqual(1);
});

test("no line of Python is wider than its panel", () => {
  const wide = lessons.flatMap(({ examples }) =>
    examples.flatMap(({ id, setup, source, driver = "" }) => `${setup}${source}${driver}`.split("\n").filter((line) => line.length > panelColumns).map((line) => `${id}: ${line.length}: ${line}`)),
  );
  expect(wide).toEqual([]);
});

test("no line of TypeScript is wider than its panel", async () => {
  const ports = await Promise.all(lessons.flatMap(({ examples }) => examples.map(async ({ id }) => ({ id, port: await readPort(id) }))));
  expect(ports.flatMap(({ id, port }) => (port?.source.split("\n") ?? []).filter((line) => line.length > panelColumns).map((line) => `${id}: ${line.length}: ${line}`))).toEqual([]);
});
