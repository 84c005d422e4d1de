// The picture of an example that goes with a link to it: its title, the lanes of its run, and below them, as far as there
// is room, what it prints. SVG text with all of its style in it, in the site's light colours. Pure.
import { laneRoom } from "../timeline/picture-geometry.ts";
import { picture, pictureHeight, shownLanes } from "../timeline/picture.ts";
import { laneScale } from "../timeline/scale.ts";
import { escapeXml, toSvg } from "../timeline/svg-text.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import type { ExampleView } from "./example.ts";
import { outputLines } from "../output-lines.ts";
import { seconds } from "../seconds.ts";

/** Pixels; what Open Graph asks for. */
export const pictureSize = { width: 1200, height: 630 };

const margin = 60;
const top = 205;
const family = "Source Sans 3";
/** The lanes are drawn for this width, and enlarged. */
const lanesWidth = 600;
const enlarged = (pictureSize.width - 2 * margin) / lanesWidth;
const mostLanes = 6;
const lineHeight = 42;
/** Mean width of a letter, in sizes of the type. */
const letter = 0.5;

/** `theme` and `rules` are the text of styles/theme.css and styles/timeline.css, from which colours are taken. */
export function examplePicture({ title, note }: Pick<CatalogueEntry, "title" | "note">, { lanes, timeline, data }: Pick<ExampleView, "lanes" | "timeline" | "data">, theme: string, rules: string): string {
  const colours = lightColours(theme);
  const colour = (name: string): string => colours.get(name) ?? "#000";
  const { width, height } = pictureSize;
  const size = Math.min(58, (width - 2 * margin) / (letter * [...title].length));
  const lanesAt = lanes === null ? { svg: "", bottom: top - 20 } : drawn(timeline);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${family}">`,
    `<style>${lanesStyle(rules, colour)}</style>`,
    `<rect width="${width}" height="${height}" fill="${colour("--lane-ground")}"/>`,
    `<rect width="${width}" height="10" fill="${colour("--sl-color-accent")}"/>`,
    `<text x="${margin}" y="78" font-size="30" fill="${colour("--sl-color-gray-3")}">Interleave  ·  ${escapeXml(note.title)}</text>`,
    `<text x="${margin}" y="150" font-size="${Number(size.toFixed(1))}" font-weight="600" fill="${colour("--sl-color-white")}">${escapeXml(title)}</text>`,
    lanesAt.svg,
    printed(data.written, lanesAt.bottom + 46, colour),
    "</svg>",
  ].join("");
}

function drawn(timeline: ExampleView["timeline"]): { svg: string; bottom: number } {
  const lanes = shownLanes(timeline).slice(0, mostLanes);
  const room = laneRoom(lanes.length);
  const height = pictureHeight(lanes.length, room);
  const window = { seen: 0, left: 0, right: lanesWidth, first: 0, last: lanes.length - 1 };
  const shapes = picture(timeline, { lanes, room, scale: laneScale(timeline.moments), width: lanesWidth, window });
  const place = `x="${margin}" y="${top}" width="${lanesWidth * enlarged}" height="${height * enlarged}" viewBox="0 0 ${lanesWidth} ${height}"`;
  return { svg: `<svg ${place} class="picture" font-size="11">${shapes.map(toSvg).join("")}</svg>`, bottom: top + height * enlarged };
}

/** The first lines of the output, each under the one before, from a height on. */
function printed(written: ExampleView["data"]["written"], from: number, colour: (name: string) => string): string {
  const { width, height } = pictureSize;
  const most = Math.floor((height - 14 - from) / lineHeight) + 1;
  const letters = Math.floor((width - 2 * margin - 90) / (28 * letter));
  return outputLines(written)
    .slice(0, Math.max(0, most))
    .map(({ at, text, stream }, index) => {
      const y = from + index * lineHeight;
      const short = text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
      const fill = colour(stream === "stderr" ? "--site-error" : "--sl-color-white");
      return `<text x="${margin}" y="${y}" font-size="28" fill="${colour("--sl-color-gray-3")}">${seconds(at)}</text><text x="${margin + 90}" y="${y}" font-size="28" fill="${fill}">${escapeXml(short)}</text>`;
    })
    .join("");
}

/** The custom properties of the light theme, which is that of the first rule. */
function lightColours(theme: string): ReadonlyMap<string, string> {
  const block = /:root \{([^}]*)\}/.exec(theme)?.[1] ?? "";
  return new Map(Array.from(block.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name = "", value = ""]) => [name, value]));
}

/** The rules about the lanes that hold everywhere, with colours in the place of custom properties. */
function lanesStyle(rules: string, colour: (name: string) => string): string {
  const about = Array.from(rules.matchAll(/^\.picture [^{@]*\{[^}]*\}/gm), ([rule]) => rule);
  return about.join("").replace(/var\((--[\w-]+)\)/g, (_, name: string) => colour(name)).replace(/\s+/g, " ");
}
