// The lanes of a run as a picture: the same at build, where it is written into the page, and in the page, where only the
// part that can be seen is drawn. Gives shapes of SVG, not elements. Pure.
//
// Across, everything is in hundredths of the width, so the picture fits whatever room it is given; down, in pixels.
import { inOrder, type Lane, type Timeline } from "../../timeline/index.ts";
import { arrowShapes } from "./picture-arrows.ts";
import { axisShapes } from "./picture-axis.ts";
import { axisHeight, Geometry, laneHeight, type PictureOptions } from "./picture-geometry.ts";
import { laneShape } from "./picture-lane.ts";
import type { Shape } from "./shape.ts";

/** The lanes that a reader knows of: not those of asyncio's own tasks and threads, and that of code outside of tasks only where it did something. */
export function shownLanes({ lanes, threads }: Pick<Timeline, "lanes" | "threads">): Lane[] {
  const starts = threads.some(({ by, from, inner }) => by === 0 && from === 0 && !inner);
  return inOrder(lanes, threads).filter(({ task, thread, inner, marks }) => !inner && (task !== 0 || thread !== 0 || starts || marks.length > 0));
}

export function pictureHeight(lanes: number): number {
  return axisHeight + lanes * laneHeight + 4;
}

export function picture(timeline: Pick<Timeline, "arrows" | "laneOf" | "laneOfThread">, options: PictureOptions): Shape[] {
  const geometry = new Geometry(options);
  const { first, last } = options.window;
  const shown = options.lanes.slice(first, last + 1);
  return [
    ...axisShapes(geometry),
    { tag: "g", attributes: { class: "arrows" }, children: arrowShapes(geometry, timeline.arrows, options.lanes) },
    ...shown.map((lane, index) => laneShape(geometry, timeline, lane, axisHeight + (first + index) * laneHeight)),
  ];
}
