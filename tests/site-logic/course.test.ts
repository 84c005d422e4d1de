// What a teacher picks, as an address, a list and a package.
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { cartridgeFiles } from "../../src/site/teachers/cartridge.ts";
import { type CourseNote, markdownOf, partsOf, readPick, writePick } from "../../src/site/teachers/course.ts";
import { archive } from "../../src/site/teachers/package.ts";

const course: CourseNote[] = [
  { slug: "queues", title: "Queues", examples: [{ id: "queues/a", title: "One [a] & <b>" }, { id: "queues/b", title: "Two" }] },
  { slug: "locks", title: "Locks", examples: [{ id: "locks/a", title: "Three" }] },
];

test("a pick is an address and back; what has moved is found under its new name, and nonsense is left out", () => {
  const fragment = writePick(["queues", "locks/a"]);
  expect(fragment).toBe("#pick=queues,locks/a");
  expect(readPick(fragment, (id) => id)).toEqual(new Set(["queues", "locks/a"]));
  expect(readPick("#pick=old/x%2C../..,<b>", (id) => (id === "old/x" ? "locks/a" : id))).toEqual(new Set(["locks/a"]));
  expect(readPick("#example-a", (id) => id)).toBeNull();
});

test("a list of what was picked is Markdown, note by note in the course's order", () => {
  expect(markdownOf(partsOf(course, new Set(["locks/a", "queues", "queues/a"]), "https://example.org/learn/"))).toBe(
    "- Queues\n  - [Queues](https://example.org/learn/queues/)\n  - [One \\[a\\] & \\<b\\>](https://example.org/learn/examples/queues/a/)\n" +
      "- Locks\n  - [Three](https://example.org/learn/examples/locks/a/)\n",
  );
});

test("a package holds a manifest and one file for each link, and is the same each time", () => {
  const files = cartridgeFiles({ title: "A course", parts: partsOf(course, new Set(["queues/a", "locks/a"]), "https://example.org/?a&b/") });
  expect(Object.keys(files)).toEqual(["imsmanifest.xml", "links/queues__a.xml", "links/locks__a.xml"]);
  expect(files["links/queues__a.xml"]).toContain('<title>One [a] &amp; &lt;b&gt;</title><url href="https://example.org/?a&amp;b/examples/queues/a/" target="_blank"/>');
  const packed = archive(files);
  expect(packed).toEqual(archive(files));
  expect(Object.keys(unzipSync(packed))).toEqual(Object.keys(files));
});
