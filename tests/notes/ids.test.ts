// Ids that were published must lead somewhere for ever.
import { expect, test } from "vitest";
import { compareIds, idsOf, parsePublishedIds, placeOf, redirectEnd, writePublishedIds } from "../../src/notes/index.ts";

test("ids that are new are added, and nothing is wrong", () => {
  expect(compareIds({ ids: ["gather/order"], redirects: {} }, ["gather/order", "gather/results"])).toEqual({ added: ["gather/results"], missing: [], problems: [] });
});

test("an id that is gone is a problem that says what to do", () => {
  expect(compareIds({ ids: ["gather/order"], redirects: {} }, [])).toEqual({
    added: [],
    missing: ["gather/order"],
    problems: ['The example `gather/order` was published and is gone: bring it back, or add a redirect in content/published-ids.json, such as "gather/order": "note/example".'],
  });
});

test("a redirect mends it, also through another redirect", () => {
  const redirects = { "a/old": "a/newer", "a/newer": "a/newest" };
  expect(compareIds({ ids: ["a/old", "a/newer"], redirects }, ["a/newest"])).toEqual({ added: ["a/newest"], missing: [], problems: [] });
  expect(redirectEnd(redirects, "a/old")).toBe("a/newest");
  expect(redirectEnd(redirects, "constructor/x")).toBe("constructor/x");
});

test("a redirect to nothing, in a circle, or of a living example is a problem", () => {
  expect(compareIds({ ids: ["a/x"], redirects: { "a/x": "a/y" } }, []).problems).toEqual([
    "The example `a/x` leads to `a/y` by content/published-ids.json, and there is no such example: mend the redirect.",
  ]);
  expect(compareIds({ ids: ["a/x"], redirects: { "a/x": "a/y", "a/y": "a/x" } }, []).missing).toEqual(["a/x"]);
  expect(compareIds({ ids: ["a/x"], redirects: { "a/x": "a/y" } }, ["a/x", "a/y"]).problems).toEqual([
    "`a/x` has a redirect in content/published-ids.json, and is there: remove the redirect.",
  ]);
});

test("a note that moved takes its examples and headings along, but for those that went elsewhere", () => {
  const redirects = { old: "new", "old/x": "other/x" };
  expect(redirectEnd(redirects, "old/y")).toBe("new/y");
  expect(redirectEnd(redirects, "old#why")).toBe("new#why");
  expect(compareIds({ ids: ["old", "old#why", "old/x", "old/y"], redirects }, ["new", "new#why", "new/y", "other/x"]).problems).toEqual([]);
});

test("a note that is gone is told of once, not again for each thing in it", () => {
  expect(compareIds({ ids: ["old", "old#why", "old/x"], redirects: {} }, [])).toMatchObject({
    missing: ["old", "old#why", "old/x"],
    problems: ['The note `old` was published and is gone: bring it back, or add a redirect in content/published-ids.json, such as "old": "note".'],
  });
});

test("a note has an id of its own, and one for each example and heading, but not for solutions", () => {
  const ids = idsOf({ slug: "gather", ids: ["gather/order", "gather/order-solution"], anchors: ["why-über"], exercises: [{ solution: { id: "gather/order-solution" } }] });
  expect(ids).toEqual(["gather", "gather/order", "gather#why-über"]);
  expect(ids.map(placeOf)).toEqual([
    { note: "gather", anchor: "" },
    { note: "gather", anchor: "example-order" },
    { note: "gather", anchor: "why-über" },
  ]);
});

test("an id that two notes have is a problem", () => {
  expect(compareIds({ ids: [], redirects: {} }, ["a/x", "a/x", "a/x"])).toEqual({
    added: ["a/x"],
    missing: [],
    problems: ["Two examples have the id `a/x`: give one of them another, with `id=…` or the note's `slug`."],
  });
});

test("the file is written sorted and read back the same", () => {
  const text = writePublishedIds({ ids: ["b/x", "a/y"], redirects: { "z/z": "a/y", "c/c": "b/x" } }, ["a/x", "b/x"]);
  expect(text).toBe('{\n  "ids": [\n    "a/x",\n    "a/y",\n    "b/x"\n  ],\n  "redirects": {\n    "c/c": "b/x",\n    "z/z": "a/y"\n  }\n}\n');
  expect(parsePublishedIds(text)).toEqual({ ids: ["a/x", "a/y", "b/x"], redirects: { "c/c": "b/x", "z/z": "a/y" } });
});

test.each([
  ["{", /is not JSON/],
  ["[]", /wants `ids`/],
  ['{"ids":["../x"]}', /wants `ids`/],
  ['{"ids":["a/b#c"]}', /wants `ids`/],
  ['{"ids":[],"redirects":[1]}', /wants two ids/],
  ['{"ids":[],"redirects":"x"}', /wants `redirects`/],
  ['{"ids":[],"redirects":{"a/b":"../c"}}', /wants two ids/],
  ['{"ids":[],"redirects":{"a/b":"a#b"}}', /the example "a\/b" cannot lead to the heading "a#b"/],
])("a wrong file is refused: %s", (text, message) => {
  expect(() => parsePublishedIds(text)).toThrow(message);
});
