// Two runs on one axis of time, the second below the first: for a note's two examples at build, and in the page for a
// program before and after an edit. Pure.
import { compareRuns, type Scale, type Timeline } from "../../timeline/index.ts";
import { lanesSummary } from "./lanes-summary.ts";
import { laneRoom } from "./picture-geometry.ts";
import { picture, pictureHeight, shownLanes } from "./picture.ts";
import { laneScale } from "./scale.ts";
import type { Shape } from "./shape.ts";

/** A run and what it is called: as a caption, and in sentences. */
export interface NamedRun {
  readonly timeline: Timeline;
  readonly caption: string;
  readonly name: string;
}

export interface ComparedRun {
  readonly caption: string;
  readonly shapes: readonly Shape[];
  readonly height: number;
  /** The picture in words. */
  readonly summary: string;
  /** How many lanes are not drawn. */
  readonly more: number;
}

export interface RunComparison {
  readonly runs: readonly [ComparedRun, ComparedRun];
  /** What is different; one sentence says so where nothing is. */
  readonly sentences: readonly string[];
}

/** More would be a page of lanes: so many of those that are read word by word, and of others as many as take that height. */
const [mostAmple, mostLanes] = [12, 30];

/** `width` is the pixels that the pictures are drawn for, `narrow` those that they may get instead. */
export function compared(first: NamedRun, second: NamedRun, width: number, narrow: number): RunComparison {
  const { scales, differences } = compareRuns(first.timeline, second.timeline, laneScale, [first.name, second.name]);
  const drawn = ({ timeline, caption }: NamedRun, scale: Scale): ComparedRun => {
    const all = shownLanes(timeline);
    const lanes = all.slice(0, mostLanes);
    const room = laneRoom(lanes.length, mostAmple);
    const window = { seen: 0, left: 0, right: width, first: 0, last: lanes.length - 1 };
    return {
      caption,
      shapes: picture(timeline, { lanes, room, scale, width, narrow, window }),
      height: pictureHeight(lanes.length, room),
      summary: lanesSummary(timeline, all),
      more: all.length - lanes.length,
    };
  };
  return { runs: [drawn(first, scales[0]), drawn(second, scales[1])], sentences: differences.length > 0 ? differences : ["The two runs do the same at the same times."] };
}
