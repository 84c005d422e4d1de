// The axis of a picture: a band for all that happens at one virtual time, and the time above it. Pure.
import { duration } from "../../timeline/index.ts";
import type { Geometry } from "./picture-geometry.ts";
import { rounded } from "./rounded.ts";
import type { Shape } from "./shape.ts";
import { textWidth } from "./text-width.ts";

export function bandShapes(geometry: Geometry): Shape[] {
  const { scale, window } = geometry;
  const made: Shape[] = [];
  let covered = -Infinity;
  for (const { x, to: end } of scale.ticks) {
    const [from, to] = [geometry.pixel(x), geometry.pixel(end)];
    if (to < window.left || from > window.right) continue;
    if (from > covered + 2) {
      covered = to;
      made.push({ tag: "rect", attributes: { class: "instant", x: geometry.percent(from), y: 0, width: geometry.percent(Math.max(1, to - from)), height: "100%" } });
    }
  }
  return made;
}

export function timeShapes(geometry: Geometry): Shape[] {
  return geometry.forBoth((stretch) => times(geometry, stretch));
}

function times(geometry: Geometry, stretch: number): Shape[] {
  const { scale, window, width } = geometry;
  const made: Shape[] = [];
  let free = -Infinity;
  for (const { x, to, at } of scale.ticks) {
    const from = geometry.pixel(x);
    if (geometry.pixel(to) < window.left || from > window.right) continue;
    const text = rounded(duration(at));
    const long = (textWidth(text) + 3) * stretch;
    const atEnd = from + long > width;
    if ((atEnd ? width - long : from) < free) continue;
    free = from + long + 14 * stretch;
    made.push({ tag: "text", attributes: { class: "time", x: geometry.percent(atEnd ? width : from), dx: atEnd ? -3 : 3, y: 13, ...(atEnd && { "text-anchor": "end" }) }, text });
  }
  return made;
}
