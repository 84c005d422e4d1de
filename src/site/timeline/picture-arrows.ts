// Arrows of a picture: from the lane of who makes, wakes or cancels to the lane of whom. Pure.
import { partitionPoint, type Arrow, type rowsAmong } from "../../timeline/index.ts";
import { axisHeight, type Geometry, type LaneRoom } from "./picture-geometry.ts";
import type { Shape } from "./shape.ts";

export function arrowShapes(geometry: Geometry, arrows: readonly Arrow[], rowsOf: ReturnType<typeof rowsAmong>): Shape[] {
  const { window } = geometry;
  const [earliest, latest] = [geometry.momentAt(window.left), geometry.momentAt(window.right)];
  const drawn = new Set<string>();
  const made: Shape[] = [];
  const first = partitionPoint(arrows.length, (index) => (arrows[index] as Arrow).moment < earliest);
  for (let index = first; index < arrows.length; index++) {
    const arrow = arrows[index] as Arrow;
    if (arrow.moment > latest) break;
    // A timer's is the loop's doing, not that of the program's own lines.
    if (arrow.timer && arrow.from === 0) continue;
    const [from, to] = rowsOf(arrow);
    if (from === undefined || to === undefined || from === to) continue;
    if (Math.max(from, to) < window.first || Math.min(from, to) > window.last) continue;
    const x = geometry.x(arrow.moment);
    // Many that one task sends within a few pixels would be a block; the first stands for them.
    const place = `${Math.floor(x / 4)} ${arrow.kind} ${from}`;
    if (drawn.has(place)) continue;
    drawn.add(place);
    made.push(arrowShape(arrow, geometry.room, geometry.percent(x), from, to));
  }
  return made;
}

function arrowShape({ kind }: Arrow, { height, middle, half, isDense }: LaneRoom, x: string, from: number, to: number): Shape {
  const down = to > from;
  const y = axisHeight + to * height + middle + (down ? -half : half);
  const head = down ? "M-3-5L3-5L0 0z" : "M-3 5L3 5L0 0z";
  return {
    tag: "g",
    attributes: { class: isDense ? `${kind} far` : kind },
    children: [
      { tag: "line", attributes: { x1: x, x2: x, y1: axisHeight + from * height + middle, y2: y } },
      { tag: "svg", attributes: { x, y, overflow: "visible" }, children: [{ tag: "path", attributes: { d: head } }] },
    ],
  };
}
