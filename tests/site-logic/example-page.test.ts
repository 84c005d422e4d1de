// What an example's own page is made of, as far as it can be told without a browser.
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parseNote } from "../../src/notes/index.ts";
import { catalogueOf } from "../../src/site/build/catalogue.ts";
import { exampleHead } from "../../src/site/build/example-head.ts";
import { examplePicture } from "../../src/site/build/example-picture.ts";
import { indexedPng } from "../../src/site/build/indexed-png.ts";
import { svgToPng } from "../../src/site/build/png.ts";
import { timelineOf } from "../../src/timeline/index.ts";

const note = (order: number, title: string, examples: string) => parseNote(`---\ntitle: ${title}\norder: ${order}\ndescription: About ${title}.\n---\n\n${examples}`, title.toLowerCase()).lesson;
const python = (info: string) => `\`\`\`python ${info}\nprint(1)\n\`\`\`\n`;
const entries = catalogueOf([note(2, "Second", python("id=last")), note(1, "First", `Said before.\n\n${python('id=one title="<One> & “only”"')}\n${python("id=the-other")}`)]);
const [one, other] = entries;
if (one === undefined || other === undefined) throw new Error("The catalogue is empty.");

describe("the catalogue", () => {
  test("has the examples in reading order, each with its neighbours", () => {
    expect(entries.map(({ id }) => id)).toEqual(["first/one", "first/the-other", "second/last"]);
    expect(entries.map(({ previous, next }) => [previous?.id, next?.id])).toEqual([[undefined, "first/the-other"], ["first/one", "second/last"], ["first/the-other", undefined]]);
  });

  test("describes an example by what is said before it, else by its note", () => {
    expect(entries.map(({ description }) => description)).toEqual(["Said before.", "About First.", "About Second."]);
  });

  test("has of an exercise its whole task, with its code, and what is expected", () => {
    const task = `**Repair.** Let \`main\` wait ${"and wait ".repeat(40)}to the end.`;
    const [entry] = catalogueOf([note(1, "First", `${task}\n\n${python("exercise id=given")}\n\`\`\`expect\nprints "2"\n\`\`\`\n\n\`\`\`python solution\nprint(2)\n\`\`\`\n`)]);
    expect(entry?.exercise?.task[0]?.slice(0, 3)).toEqual([{ text: "Repair.", set: "strong" }, { text: " Let ", set: "plain" }, { text: "main", set: "code" }]);
    expect(entry?.exercise?.task.flat().map(({ text }) => text).join("")).toMatch(/and wait to the end\.$/);
    expect(entries.map(({ exercise }) => exercise)).toEqual([null, null, null]);
  });

  test("an example without a title is called by its name", () => {
    expect(other.title).toBe("the other");
  });
});

describe("the head", () => {
  const options = { base: "/course/", python: 'print("</script>")\n', typescript: 'print("</script>");\n' };

  test("names the picture and the oEmbed file by their whole addresses where the site's is known", () => {
    const head = exampleHead(one, { ...options, address: "https://example.org/course/" });
    const attributes = head.map(({ attrs }) => attrs ?? {});
    expect(attributes).toContainEqual({ property: "og:image", content: "https://example.org/course/pictures/first/one.png" });
    expect(attributes).toContainEqual(expect.objectContaining({ type: "application/json+oembed", href: "https://example.org/course/oembed/first/one.json" }));
    expect(head[0]?.content).toBe("<One> & “only” · First | Interleave");
  });

  test("holds structured data that no program can break out of", () => {
    for (const address of [null, "https://example.org/course/"]) {
      const content = exampleHead(one, { ...options, address }).find(({ tag }) => tag === "script")?.content ?? "";
      expect(content).not.toContain("<");
      expect(JSON.parse(content)).toMatchObject({
        "@type": "LearningResource",
        name: "<One> & “only”",
        isPartOf: { name: "First" },
        hasPart: [{ programmingLanguage: "Python", text: options.python }, { programmingLanguage: "TypeScript" }],
      });
    }
  });
});

test("a picture of more than 256 colours keeps the frequent ones, and the others nearly", () => {
  const [width, height] = [20, 20];
  const rgba = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) rgba.set([Math.min(255, pixel), 0, pixel > 255 ? pixel - 255 : 0, 255], 4 * pixel);
  const png = Buffer.from(indexedPng({ width, height, rgba }));
  const palette = png.indexOf("PLTE") + 4;
  const data = png.indexOf("IDAT") + 4;
  const rows = inflateSync(png.subarray(data, data + png.readUInt32BE(data - 8)));
  for (let pixel = 0; pixel < width * height; pixel++) {
    const place = rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] ?? 0;
    for (const channel of [0, 2]) expect(Math.abs((png[palette + 3 * place + channel] ?? 0) - (rgba[4 * pixel + channel] ?? 0))).toBeLessThanOrEqual(145);
    if (pixel < 200) expect(png[palette + 3 * place]).toBe(pixel);
  }
});

describe("the picture", () => {
  const style = (name: string) => readFileSync(new URL(`../../src/site/styles/${name}.css`, import.meta.url), "utf8");
  const written = Array.from({ length: 20 }, (_, at) => ({ at, stream: "stdout" as const, text: `line ${at} & more\n` }));
  const data = { written, hash: "", program: "", lineMap: [], version: "3.14.2", ending: { kind: "ended" as const }, decimals: 1 };
  const svg = examplePicture(one, { lanes: null, timeline: timelineOf([], { kind: "ended" }), data }, style("theme"), style("timeline"));

  test("holds title, note and output as text, and no custom property", () => {
    expect(svg).toContain("&lt;One&gt; &amp; “only”");
    expect(svg).toContain("line 0 &amp; more");
    expect(svg).not.toContain("var(");
    expect(svg).toMatch(/\.picture \.running \{ fill: #[0-9a-f]{6}; \}/);
  });

  test("is a PNG of the size that link previews want, the same each time", async () => {
    const png = await svgToPng(svg);
    expect(Buffer.from(png.slice(1, 4)).toString()).toBe("PNG");
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(await svgToPng(svg)).toEqual(png);
    expect(png.length).toBeLessThan(40_000);
  });
});
