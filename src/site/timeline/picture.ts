// The lanes of a run as a picture: the same at build, where it is written into the page, and in the page, where only the
// part that can be seen is drawn. Gives shapes of SVG, not elements. Pure.
//
// Across, everything is in hundredths of the width, so the picture fits whatever room it is given; down, in pixels.
import { inOrder, rowsAmong, type Lane, type Timeline } from "../../timeline/index.ts";
import { arrowShapes } from "./picture-arrows.ts";
import { bandShapes, timeShapes } from "./picture-axis.ts";
import { axisHeight, Geometry, type LaneRoom, type PictureOptions } from "./picture-geometry.ts";
import { laneShape } from "./picture-lane.ts";
import type { Shape } from "./shape.ts";

/** The lanes that a reader knows of: not those of asyncio's own tasks and threads, and that of code outside of tasks only where it did something. */
export function shownLanes({ lanes, threads }: Pick<Timeline, "lanes" | "threads">): Lane[] {
  const starts = threads.some(({ by, from, inner }) => by === 0 && from === 0 && !inner);
  return inOrder(lanes, threads).filter(({ task, thread, inner, marks }) => !inner && (task !== 0 || thread !== 0 || starts || marks.length > 0));
}

export function pictureHeight(lanes: number, { height }: LaneRoom): number {
  return axisHeight + lanes * height + 4;
}

type Pictured = Pick<Timeline, "arrows" | "laneOf" | "laneOfThread">;

/** What a picture is made of, from back to front: each can be drawn anew without the others. */
export interface PictureParts {
  bands(): Shape[];
  times(): Shape[];
  arrows(): Shape[];
  /** A lane, by its place in the list. */
  lane(index: number): Shape;
}

/** `rowsOf` may be kept from one part of a picture to the next. */
export function pictureParts(timeline: Pictured, options: PictureOptions, rowsOf = rowsAmong(options.lanes)): PictureParts {
  const geometry = new Geometry(options);
  return {
    bands: () => bandShapes(geometry),
    times: () => timeShapes(geometry),
    arrows: () => arrowShapes(geometry, timeline.arrows, rowsOf),
    lane: (index) => laneShape(geometry, timeline, options.lanes[index] as Lane, axisHeight + index * options.room.height),
  };
}

/** All that is in the window of the options. */
export function picture(timeline: Pictured, options: PictureOptions): Shape[] {
  const { bands, times, arrows, lane } = pictureParts(timeline, options);
  const { first, last } = options.window;
  const shown = Array.from({ length: last - first + 1 }, (_, index) => lane(first + index));
  return [...bands(), ...times(), { tag: "g", attributes: { class: "arrows" }, children: arrows() }, ...shown];
}
