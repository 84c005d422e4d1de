// The lanes of an example's own program, drawn at build: what stands in the page before anything is run, and without
// script. The program runs once, in Node's sandbox.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { timelineOf, type Timeline } from "../../timeline/index.ts";
import { ProgramLines } from "../program-lines.ts";
import { compared, type NamedRun, type RunComparison } from "../timeline/comparison.ts";
import { lanesSummary } from "../timeline/lanes-summary.ts";
import { toSvg } from "../timeline/svg-text.ts";
import { laneRoom } from "../timeline/picture-geometry.ts";
import { picture, pictureHeight, shownLanes } from "../timeline/picture.ts";
import { laneScale } from "../timeline/scale.ts";

/** Pixels that the picture is drawn for, on a wide page and on a phone; the page may give it more or less. */
const width = 640;
const narrow = 300;
/** Pixels of lanes. More would be a page of them; the rest is there after Run. */
const mostHeight = 288;

export interface RecordedLanes {
  /** What is in the `<svg>`. */
  readonly svg: string;
  readonly height: number;
  /** The same in words. */
  readonly summary: string;
  /** How many lanes are not drawn. */
  readonly more: number;
}

/** The run of an example's own program, its lines those of the Python. */
export async function recordedTimeline(program: string, python: readonly string[], lineMap: readonly number[]): Promise<Timeline> {
  const { events, outcome } = await runProgram(program, { python, lineMap });
  return timelineOf(new ProgramLines(lineMap).shown(events), outcome);
}

/** Null where a run has no lane. */
export function recordedLanes(timeline: Timeline): RecordedLanes | null {
  const all = shownLanes(timeline);
  if (all.length === 0) return null;
  const room = laneRoom(all.length);
  const lanes = all.slice(0, Math.floor(mostHeight / room.height));
  const shapes = picture(timeline, { lanes, room, scale: laneScale(timeline.moments), width, narrow, window: { seen: 0, left: 0, right: width, first: 0, last: lanes.length - 1 } });
  return { svg: shapes.map(toSvg).join(""), height: pictureHeight(lanes.length, room), summary: lanesSummary(timeline, all), more: all.length - lanes.length };
}

/** Two recorded runs, drawn for the page's widths. */
export function comparedAtBuild(first: NamedRun, second: NamedRun): RunComparison {
  return compared(first, second, width, narrow);
}

// The sandbox finds its engine and library beside its own files, so Node loads it from there; bundled, it would not.
async function runProgram(program: string, source: { readonly python: readonly string[]; readonly lineMap: readonly number[] }): Promise<import("../../sandbox/node/index.ts").ProgramRun> {
  const file = pathToFileURL(join(process.cwd(), "src/sandbox/node/index.ts")).href;
  const sandbox: typeof import("../../sandbox/node/index.ts") = await import(/* @vite-ignore */ file);
  return sandbox.runProgram(program, { file: "example.py", ...source });
}
