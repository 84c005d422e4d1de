// A course package holds what Common Cartridge 1.1 asks for; and the checker that says so finds what does not.
import { beforeAll, describe, expect, test } from "vitest";
import { readNotes } from "../../src/commands/content.ts";
import { cartridgeFiles } from "../../src/site/teachers/cartridge.ts";
import { type CourseNote, partsOf } from "../../src/site/teachers/course.ts";
import { courseOf } from "../../src/site/teachers/whole-course.ts";
import { cartridgeFaults } from "../support/cartridge.ts";

const site = "https://example.org/learn/";
let course: CourseNote[];

beforeAll(async () => {
  course = courseOf((await readNotes()).map(({ lesson }) => lesson));
});

function packageOf(picked: Iterable<string>): Record<string, string> {
  return cartridgeFiles({ title: "Interleave", parts: partsOf(course, new Set(picked), site) });
}

describe("a package holds what Common Cartridge asks for", () => {
  test("of the whole course, which is for students: every note but the one for authors", () => {
    const files = packageOf(course.flatMap(({ slug, examples }) => [slug, ...examples.map(({ id }) => id)]));
    expect(cartridgeFaults(files)).toEqual([]);
    expect(Object.keys(files)).toContain("links/glossary.xml");
    expect(Object.keys(files)).not.toContain("links/for-authors.xml");
  });

  test.each([
    ["one example", ["timeouts/limit-for-a-block"], 1],
    ["one note", ["queues"], 1],
    ["a note, and examples of others", ["queues", "timeouts/limit-for-a-block", "gather-and-tasks/order-of-finishing", "timeouts"], 4],
    ["nothing", [], 0],
  ])("of a selection: %s", (_, picked, links) => {
    const files = packageOf(picked);
    expect(cartridgeFaults(files)).toEqual([]);
    expect(Object.keys(files)).toHaveLength(1 + links);
  });

  test("with titles that want care", () => {
    const title = `<b>"A" & B's\n\u0000]]>`;
    expect(cartridgeFaults(cartridgeFiles({ title, parts: [{ title, links: [{ id: "a", title, address: "https://example.org/?a&b" }] }] }))).toEqual([]);
  });
});

describe("the checker finds", () => {
  const [name, link] = ["imsmanifest.xml", "links/queues.xml"];
  test.each([
    ["a manifest that is not well-formed", name, "</manifest>", "", "is not closed"],
    ["an entity that XML does not have", link, "<title>", "<title>&nbsp;", "&nbsp; is no entity"],
    ["another version", name, "1.1.0", "1.3.0", 'schemaversion has the text "1.3.0"'],
    ["metadata in another order", name, /(<schema>.*\n\s*)(<schemaversion>.*)/, "$2$1", "metadata has no schema in its place"],
    ["metadata without LOM", name, /<lom:lom>.*<\/lom:lom>/, "", "metadata has no lom in its place"],
    ["LOM in another namespace", name, "/LOM/manifest", "/LOM/resource", "lom is in the namespace"],
    ["another structure", name, "rooted-hierarchy", "hierarchical", "organization has the structure"],
    ["two items at the top", name, "</organization>", '<item identifier="b"/></organization>', "organization has a item that does not belong"],
    ["a title on the top item", name, '<item identifier="root">', '<item identifier="root"><title>All</title>', "item has a title that does not belong"],
    ["an item without a title", name, "<title>Queues</title></item>", "</item>", "item has no title in its place"],
    ["an identifier that is no name", name, '"part-1"', '"1st"', 'item has the identifier "1st"'],
    ["an identifier twice", name, '"part-1"', '"root"', "twice: root"],
    ["an item that leads nowhere", name, 'identifierref="link-queues"', 'identifierref="link-locks"', "link-locks, which is no resource"],
    ["an item that leads somewhere and has items", name, '<item identifier="part-1">', '<item identifier="part-1" identifierref="link-queues">', "leads to a resource and has items below"],
    ["a resource of another type", name, "imswl_xmlv1p1", "imswl_xmlv1p0", "resource has the type"],
    ["a resource with an address of its own", name, 'type="imswl', 'href="links/queues.xml" type="imswl', "resource has the attribute href"],
    ["a web link without a file", name, /<file [^>]*>/, "", "resource has no file in its place"],
    ["a web link with two files", name, /(<file [^>]*>)/, "$1$1", "resource has a file that does not belong"],
    ["a web link that depends on something", name, "</resource>", '<dependency identifierref="link-queues"/></resource>', "resource has a dependency that does not belong"],
    ["a file that is not there", name, "links/queues.xml", "links/locks.xml", "links/locks.xml is missing"],
    ["a link without an address", link, /href="[^"]*"/, "", "url has no href"],
    ["a link to a part of an address", link, /https:[^"]*/, "queues/", "queues/ is no whole address"],
    ["a link whose title comes after", link, /(<title>.*<\/title>)(<url .*\/>)/, "$2$1", "webLink has no title in its place"],
    ["a link with something in its address", link, /(<url [^>]*)\/>/, "$1>here</url>", 'url has the text "here"'],
  ])("%s", (_, file, from, to, fault) => {
    const files = packageOf(["queues"]);
    const broken = (files[file] ?? "").replace(from, to);
    expect(broken).not.toBe(files[file]);
    expect(cartridgeFaults({ ...files, [file]: broken }).join("\n")).toMatch(new RegExp(fault));
  });
});
