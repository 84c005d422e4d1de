// A run as a still picture that stands by itself, for a slide, a sheet of paper, a note elsewhere; the lanes of a page, which
// grow and are scrubbed, draws site/timeline/picture.ts. It is read from top to bottom as a log is: what happens stands in
// words on the right, and lines on the left, one for each task and thread, show who runs, who waits and who wakes whom.
//
// States differ in shape, not in colour alone. Everything is drawn in the colour of the text around; a page may give the
// classes `timeline-running` and so on colours of its own.
import { type Lane, type LaneEnd, type Span, type SpanKind, inOrder, rowsAmong } from "./lanes.ts";
import { type Row, rowScale, rowsOf } from "./rows.ts";
import type { Scale } from "./scale.ts";
import type { Timeline } from "./timeline.ts";
import { duration } from "./words.ts";

export interface SvgOptions {
  /** What the picture is called: `Run of gather/first`. */
  readonly title: string;
  readonly mostLanes?: number;
  readonly mostRows?: number;
}

const ROW = 17;
const MOMENT = 5;
const GAP = 8;
const DOUBLING = 6;
const LANE = 18;
/** Of a bar, to both sides of the lane's middle. */
const HALF = 4;
const RULER = 46;
/** For the words; a little less than what a phone has beside a few lanes. Words are cut to fit. */
const WORDS = 222;
/** About the width of a letter at the size of the text. */
const LETTER = 6.1;

interface Frame {
  readonly timeline: Timeline;
  readonly lanes: readonly Lane[];
  readonly rows: readonly Row[];
  readonly scale: Pick<Scale, "width" | "ticks" | "x">;
  readonly top: number;
  /** The last moment that is shown. */
  readonly last: number;
  readonly width: number;
}

/** The picture of a run that is over. */
export function svgOf(timeline: Timeline, { title, mostLanes = 8, mostRows = 60 }: SvgOptions): string {
  const all = inOrder(timeline.lanes, timeline.threads).filter(({ inner, task, spans }) => !inner && (task !== 0 || spans.length > 0));
  const lanes = all.slice(0, mostLanes);
  const shown = new Set(lanes.map(({ task }) => task));
  const isShown = (task: number): boolean => shown.has(task) || task === 0;
  const { rows, left } = rowsOf(timeline, { isShown, most: mostRows });
  const scale = rowScale(timeline, rows, isShown, { row: ROW, moment: MOMENT, gap: GAP, doubling: DOUBLING });
  const width = RULER + LANE * Math.max(4, lanes.length) + WORDS;
  const top = 12 + Math.max(...lanes.map((lane) => headerOf(lane).length), 0) * LETTER * 0.72;
  const frame: Frame = { timeline, lanes, rows, scale, top, last: Math.min((rows.at(-1)?.moment.index ?? 0) + 1, timeline.moments.length - 1), width };
  const omitted = omission(all.length - lanes.length, left);
  const height = Math.ceil(top + scale.width + (omitted === "" ? 4 : ROW + 4));
  const body = [ruler(frame), headers(frame), spans(frame), arrows(frame), ends(frame), texts(frame), omitted === "" ? "" : `<text x="${textStart(frame)}" y="${height - 6}">${escaped(omitted)}</text>`].join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" class="timeline" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui,sans-serif" font-size="12" fill="currentColor" stroke-linecap="butt"><title>${escaped(title)}</title><desc>${escaped(description(timeline, all.length))}</desc>${body}</svg>`;
}

function description(timeline: Timeline, lanes: number): string {
  const tasks = timeline.lanes.filter(({ inner, task }) => !inner && task !== 0).length;
  const few = lanes === 0 ? "" : ` From top to bottom: what happens, in order.`;
  return `${tasks} ${tasks === 1 ? "task" : "tasks"}, ${duration(timeline.at)}.${few}`;
}

function omission(lanes: number, rows: number): string {
  const parts = [...(rows > 0 ? [`${rows} more moments`] : []), ...(lanes > 0 ? [`${lanes} more ${lanes === 1 ? "task" : "tasks"}`] : [])];
  return parts.length === 0 ? "" : `… and ${parts.join(", ")}`;
}

function headerOf({ task, thread, name, coroutine }: Lane): string {
  if (thread !== 0) return cut(name, 18);
  if (task === 0) return "program";
  const header = /^Task-\d+$/.test(name) ? `${name} ${coroutine.slice(coroutine.lastIndexOf(".") + 1)}()` : name;
  return cut(header, 18);
}

const laneX = (index: number): number => RULER + LANE * index + LANE / 2;
const textStart = ({ lanes }: Frame): number => RULER + LANE * lanes.length + 6;

/** Where a moment is; one that is not shown any more is at the end. */
function y({ scale, top, last }: Frame, moment: number): number {
  return round(top + scale.x(Math.min(moment, last + 1)));
}

function headers({ lanes, top }: Frame): string {
  const texts = lanes.map((lane, index) => `<text transform="translate(${laneX(index) + 3} ${round(top - 6)})rotate(-45)">${escaped(headerOf(lane))}</text>`);
  return `<g font-size="11" font-weight="600">${texts.join("")}</g>`;
}

/** Each instant: its time, and a line across. */
function ruler(frame: Frame): string {
  const { scale, top, width } = frame;
  const ticks = scale.ticks.filter(({ moment }) => moment <= frame.last);
  const lines = ticks.map(({ x }) => `M${RULER} ${round(top + x)}H${width}`).join("");
  let free = -Infinity;
  const labels = ticks.filter(({ x }) => {
    const fits = x >= free;
    if (fits) free = x + 12;
    return fits;
  });
  const texts = labels.map(({ x, at }) => `<text x="${RULER - 6}" y="${round(top + x + 12)}">${escaped(duration(at))}</text>`).join("");
  return `<path class="timeline-ruler" d="${lines}" stroke="currentColor" stroke-opacity=".25"/><g class="timeline-times" text-anchor="end">${texts}</g>`;
}

/** All spans of one kind are one path. */
function spans(frame: Frame): string {
  const paths: Record<SpanKind, string> = { waiting: "", ready: "", running: "", blocking: "" };
  for (const [index, lane] of frame.lanes.entries()) {
    const x = laneX(index);
    for (const span of lane.spans) if (span.from <= frame.last) paths[span.kind] += shape(span, x, y(frame, span.from), y(frame, span.to));
  }
  return [
    `<path class="timeline-waiting" d="${paths.waiting}" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 3"/>`,
    `<path class="timeline-ready" d="${paths.ready}" fill="none" stroke="currentColor"/>`,
    `<path class="timeline-running" d="${paths.running}" stroke="currentColor" stroke-width="${HALF * 2 + 1}"/>`,
    `<path class="timeline-blocking" d="${paths.blocking}" stroke="currentColor" stroke-width="${HALF * 4}" stroke-dasharray="3 1.5"/>`,
  ].join("");
}

function shape({ kind }: Span, x: number, from: number, to: number): string {
  if (to <= from) return "";
  return kind === "ready" ? `M${x - HALF} ${from}h${HALF * 2}V${to}h${-HALF * 2}z` : `M${x} ${from}V${to}`;
}

/** Who makes, wakes or cancels whom: from lane to lane, at one height. */
function arrows(frame: Frame): string {
  const rowsOf = rowsAmong(frame.lanes);
  const paths = frame.timeline.arrows.filter(({ moment, timer }) => moment <= frame.last && !timer).map((arrow) => {
    const [source, target] = rowsOf(arrow);
    if (source === undefined || target === undefined || source === target) return "";
    const side = target > source ? 1 : -1;
    const height = y(frame, arrow.moment) + 2;
    return `M${laneX(source)} ${height}H${laneX(target) - side * HALF}${side === 1 ? "m-4-3l4 3-4 3" : "m4-3l-4 3 4 3"}`;
  });
  return `<path class="timeline-arrows" d="${paths.join("")}" fill="none" stroke="currentColor"/>`;
}

/** A bar for what is done, a cross for what failed, a slanted stroke for what was cancelled. */
function ends(frame: Frame): string {
  const shapes: Record<LaneEnd, string> = { done: "m-6 0h12", failed: "m-5-5l10 10m0-10l-10 10", cancelled: "m-5 5l10-10" };
  const paths = frame.lanes.map(({ end }, index) => (end === null || end.moment > frame.last ? "" : `M${laneX(index)} ${y(frame, end.moment)}${shapes[end.kind]}`));
  return `<path class="timeline-ends" d="${paths.join("")}" fill="none" stroke="currentColor" stroke-width="2"/>`;
}

function texts(frame: Frame): string {
  const start = textStart(frame);
  const letters = Math.floor((frame.width - start) / LETTER);
  const lines = frame.rows.map(({ moment, text }) => {
    const line = moment.line === 0 ? "" : ` · line ${moment.line}`;
    const fits = text.length + line.length <= letters;
    return `<text x="${start}" y="${round(y(frame, moment.index) + 12)}">${escaped(cut(text, letters))}${fits && line !== "" ? `<tspan fill-opacity=".7">${line}</tspan>` : ""}</text>`;
  });
  return `<g class="timeline-texts">${lines.join("")}</g>`;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${[...text].slice(0, Math.max(0, length - 1)).join("")}…`;
}

function round(length: number): number {
  return Math.round(length * 2) / 2;
}

function escaped(text: string): string {
  const shown = text.replace(/[\u0000-\u001f]/g, " ");
  return shown.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
