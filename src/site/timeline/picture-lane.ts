// A lane of a picture: bars and lines for what its task or thread did, and words, as far as there is room. In the row of the
// bar they say what it waits for and how it ended; in the row above what it is called, what it prints and what is raised in
// it. A dense lane has its name in the row of the bar, and besides only says when it did not end well. Pure.
import { waitingLabel, type Lane, type Mark, type Span, type Timeline } from "../../timeline/index.ts";
import type { Geometry } from "./picture-geometry.ts";
import { rounded } from "./rounded.ts";
import type { Shape } from "./shape.ts";
import { monoWidth, textWidth } from "./text-width.ts";

type Names = Pick<Timeline, "laneOf" | "laneOfThread">;

/** Of what is printed, so many characters are said at most. */
const longest = 40;
/** For so many there is made room to the left of the mark, and fewer than so few say nothing. */
const [enough, few] = [16, 4];

export function laneShape(geometry: Geometry, names: Names, lane: Lane, top: number): Shape {
  const { middle, isDense } = geometry.room;
  const y = top + middle;
  const children = [
    ...visible(geometry, lane).flatMap(({ span, marked }) => spanShapes(geometry, names, span, marked, y)),
    ...markShapes(geometry, lane, y),
    ...endShapes(geometry, lane, y),
    ...geometry.forBoth((stretch) => (isDense ? nameInRow(geometry, lane, y, stretch) : wordsAbove(geometry, lane, top + 12, stretch))),
  ];
  return { tag: "g", attributes: { class: isDense ? "lane dense" : "lane" }, children };
}

/** What a lane is called: as the program names its task, and the coroutine function that it runs. */
export function laneName({ task, thread, name, coroutine, marks }: Lane): string {
  if (thread !== 0) return name;
  if (task === 0) return marks.some(({ kind }) => kind === "callback") ? "the program, callbacks" : "the program";
  const short = coroutine.slice(coroutine.lastIndexOf(".") + 1);
  return short === "" || short === name ? name : `${name} ${short}()`;
}

/** The spans that can be seen, in the window, and of those that share a pixel the first; and whether something happens in them that is marked. */
function visible(geometry: Geometry, { spans, marks }: Lane): { span: Span; marked: boolean }[] {
  const { left, right } = geometry.window;
  const seen: { span: Span; marked: boolean }[] = [];
  let covered = -Infinity;
  let mark = 0;
  for (const span of spans) {
    const [from, to] = [geometry.x(span.from), geometry.x(span.to)];
    if (from > right) break;
    if (to < left || to < covered + 0.5) continue;
    covered = to;
    while ((marks[mark]?.moment ?? Infinity) < span.from) mark++;
    seen.push({ span, marked: (marks[mark]?.moment ?? Infinity) < span.to });
  }
  return seen;
}

function spanShapes(geometry: Geometry, names: Names, span: Span, marked: boolean, y: number): Shape[] {
  const [from, to] = [geometry.x(span.from), geometry.x(span.to)];
  const [x, width] = [geometry.percent(from), geometry.percent(to - from)];
  const { half, isDense } = geometry.room;
  const words = (texts: readonly string[], kind: string): Shape[] => (isDense ? [] : boxed(geometry, from, to, y, (room) => fitting(texts, room, kind).word));
  switch (span.kind) {
    case "running":
      return [{ tag: "rect", attributes: { class: "running", x, y: y - half, width, height: 2 * half, rx: 1.5 } }, ...(marked ? [] : words(["runs"], "runs"))];
    case "ready":
      return [{ tag: "rect", attributes: { class: "ready", x, y: y - half + 0.5, width, height: 2 * half - 1 } }, ...words(["ready"], "in-line")];
    case "blocking":
      return [{ tag: "rect", attributes: { class: "blocking", x, y: y - half, width, height: 2 * half } }, ...words(["blocks the loop", "blocks"], "blocked")];
    case "waiting": {
      const label = span.on === null || isDense ? "" : rounded(waitingLabel(names, span.on));
      return boxed(geometry, from, to, y, (room) => {
        const { word, end } = fitting([label, label.replace(/ of .*/, ""), label.replace(/:? .*/, "")], room, "why");
        return [...word, { tag: "line", attributes: { class: "waiting", x1: end, x2: "100%", y1: 9, y2: 9 } }];
      });
    }
  }
}

/** The longest of some texts that has room, and where it ends; nothing where none has. */
function fitting(texts: readonly string[], room: number, kind: string): { word: Shape[]; end: number } {
  const text = texts.find((each) => each !== "" && textWidth(each) + 12 < room);
  if (text === undefined) return { word: [], end: 0 };
  return { word: [{ tag: "text", attributes: { class: kind, x: 8, y: 12.5 }, text }], end: Math.ceil(textWidth(text)) + 12 };
}

/** Shapes of a stretch of a lane in a box of their own, so that they never run into what follows. `room` is in pixels of the screen. */
function boxed(geometry: Geometry, from: number, to: number, y: number, shapes: (room: number) => Shape[]): Shape[] {
  const children = geometry.forBoth((stretch) => shapes((to - from) / stretch));
  if (children.length === 0) return [];
  return [{ tag: "svg", attributes: { x: geometry.percent(from), y: y - 9, width: geometry.percent(to - from), height: 18 }, children }];
}

function markShapes(geometry: Geometry, lane: Lane, y: number): Shape[] {
  const { left, right } = geometry.window;
  const { half, isDense } = geometry.room;
  const made: Shape[] = [];
  let last = -Infinity;
  for (const { kind, moment, text } of lane.marks) {
    if (kind !== "print" && kind !== "throws" && kind !== "computed") continue;
    const at = kind === "print" ? geometry.dot(moment) : geometry.x(moment);
    if (at > right) break;
    if (at < left || at < last + 2) continue;
    const x = geometry.percent(at);
    const children: Shape[] = [{ tag: "title", attributes: {}, text: text.replace(/\n$/, "") }];
    if (kind === "computed") {
      // Teeth on the bar of what blocks: it takes no time.
      const x2 = geometry.percent(geometry.x(moment + 1));
      made.push({ tag: "line", attributes: { class: "computes", x1: x, x2, y1: y, y2: y, "stroke-width": 2 * half + 6 }, children });
    } else if (kind === "throws") {
      made.push({ tag: "line", attributes: { class: "throws", x1: x, x2: x, y1: y - 1.5 * half, y2: y + 1.5 * half }, children });
    } else {
      last = at;
      made.push({ tag: "circle", attributes: { class: "print", cx: x, cy: y, r: isDense ? 1.5 : 2.5 }, children });
    }
  }
  return made;
}

const glyphHalf = 6;
const glyphs = { done: "M0-6V6", failed: "M-4-4L4 4M4-4L-4 4", cancelled: "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0M-3.5 3.5L3.5-3.5" };

/** How it ends: a glyph, and beside it the words, where there is room for them. */
function endShapes(geometry: Geometry, lane: Lane, y: number): Shape[] {
  const { end } = lane;
  const { half, isDense } = geometry.room;
  if (end === null || !endIsSeen(geometry, lane)) return [];
  const x = geometry.percent(geometry.x(end.moment));
  const words = (stretch: number): Shape[] =>
    endFits(geometry, lane, stretch) && !(isDense && end.kind === "done") ? [{ tag: "text", attributes: { class: `ending ${end.kind}`, x, dx: 9, y: y + 3.5 }, text: endWords(lane) }] : [];
  return [{ tag: "svg", attributes: { class: `end ${end.kind}`, x, y, overflow: "visible" }, children: [{ tag: "path", attributes: { d: glyphs[end.kind], ...(isDense && { transform: `scale(${half / glyphHalf})` }) } }] }, ...geometry.forBoth(words)];
}

function endIsSeen(geometry: Geometry, { end }: Lane): boolean {
  if (end === null) return false;
  const x = geometry.x(end.moment);
  return x >= geometry.window.left - 200 && x <= geometry.window.right;
}

function endWords({ end, spans }: Lane): string {
  if (end === null) return "";
  if (end.kind === "failed") return end.outcome.replace(/:.*/s, "");
  return spans.every(({ kind }) => kind === "ready") ? `${end.kind} before it began` : end.kind;
}

/** Whether there is room beside a lane's end to say how it ended; else that is said above. */
function endFits(geometry: Geometry, lane: Lane, stretch: number): boolean {
  return lane.end === null || geometry.x(lane.end.moment) + (textWidth(endWords(lane)) + 12) * stretch < geometry.width;
}

/** How large the type of dense lanes is, in that of others; styles/timeline.css. */
const smaller = 9 / 11;

/** The name of a dense lane: where it first waits for long enough, else before it begins or after it has ended. */
function nameInRow(geometry: Geometry, lane: Lane, y: number, stretch: number): Shape[] {
  const name = laneName(lane);
  const { seen, right } = geometry.window;
  const room = (smaller * textWidth(name) + 12) * stretch;
  const from = (moment: number): number => Math.max(0, seen, geometry.x(moment));
  const wait = lane.spans.find(({ kind, from: begin, to }) => kind === "waiting" && Math.min(right, geometry.x(to)) - from(begin) > room);
  const end = lane.end?.kind === "done" ? geometry.x(lane.end.moment) : Infinity;
  const begin = geometry.x(lane.created) - room;
  const at = wait !== undefined ? from(wait.from) : begin >= Math.max(0, seen) ? begin : end;
  if (at < seen || at + room > Math.min(right, geometry.width)) return [];
  return [{ tag: "text", attributes: { class: "name", x: geometry.percent(at), dx: 6, y: y + 3 }, text: name }];
}

/** The row above a lane's bar. */
function wordsAbove(geometry: Geometry, lane: Lane, y: number, stretch: number): Shape[] {
  const { window, width } = geometry;
  const { end } = lane;
  const made: Shape[] = [];
  let limit = width;
  if (end !== null && endIsSeen(geometry, lane) && !endFits(geometry, lane, stretch)) {
    const right = Math.min(width - 4 * stretch, geometry.x(end.moment) + 4 * stretch);
    made.push({ tag: "text", attributes: { class: `ending ${end.kind}`, x: geometry.percent(right), y, "text-anchor": "end" }, text: endWords(lane) });
    limit = right - (textWidth(endWords(lane)) + 6) * stretch;
  }
  const name = laneName(lane);
  const left = Math.max(0, window.seen);
  // A name stands where its lane begins to be seen, unless it would run into what stands at the lane's end.
  const begin = lane.task === 0 && lane.thread === 0 ? left : Math.max(left, geometry.x(lane.created));
  const room = (textWidth(name) + 8) * stretch;
  const nameAt = Math.max(left, Math.min(begin, limit - room));
  made.push({ tag: "text", attributes: { class: "name", x: geometry.percent(nameAt), dx: 4, y }, text: name });
  return [...made, ...said(geometry, lane.marks, nameAt + room, limit, y, stretch)];
}

/** What is printed, raised and called, above its mark: from left to right, what has room. */
function said(geometry: Geometry, marks: readonly Mark[], from: number, limit: number, y: number, stretch: number): Shape[] {
  const made: Shape[] = [];
  const character = monoWidth * stretch;
  let free = from;
  for (const { kind, moment, text } of marks) {
    const at = kind === "print" ? geometry.dot(moment) : geometry.x(moment);
    if (at > geometry.window.right || at > limit) break;
    if (at < free) continue;
    const line = saidOf(kind, text);
    if (line === "") continue;
    const begin = Math.max(free, Math.min(at - 3 * stretch, limit - Math.min(line.length, enough) * character));
    const words = firstLine(line, Math.floor((limit - begin) / character + 0.01));
    if (words.length < Math.min(few, line.length)) continue;
    made.push({ tag: "text", attributes: { class: kind === "throws" ? "said raised" : "said", x: geometry.percent(begin), y }, text: words });
    free = begin + (words.length + 1.5) * character;
  }
  return made;
}

function saidOf(kind: Mark["kind"], text: string): string {
  if (kind === "callback") return `${text}()`;
  if (kind === "computed") return "computes";
  return kind === "print" || kind === "throws" ? firstLine(text, longest) : "";
}

/** The first line of a text, with so many characters at most. */
function firstLine(text: string, most: number): string {
  const [line = ""] = text.trim().split("\n");
  return line.length <= most ? line : `${[...line].slice(0, Math.max(0, most - 1)).join("")}…`;
}
