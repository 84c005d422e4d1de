// The lanes of a run as a picture: the same at build, where it is written into the page, and in the page, where only the
// part that can be seen is drawn. Gives shapes of SVG, not elements. Pure.
//
// Across, everything is in hundredths of the width, so the picture fits whatever room it is given; down, in pixels.
import { duration, inOrder, waitingLabel, type Arrow, type Lane, type Scale, type Span, type Timeline } from "../../timeline/index.ts";

/** An element of SVG. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

/** A part of a picture: pixels across, and places in the list of lanes. */
export interface PictureWindow {
  readonly left: number;
  readonly right: number;
  /** The first pixel that can be seen; what is left of it is drawn ahead. */
  readonly seen: number;
  readonly first: number;
  readonly last: number;
}

export interface PictureOptions {
  readonly lanes: readonly Lane[];
  readonly scale: Scale;
  /** Pixels that it is drawn at, as far as is known: they decide which words have room. */
  readonly width: number;
  /** The width that it may get instead, where it is drawn for two; styles/timeline.css shows the words of one of them. */
  readonly narrow?: number;
  /** What of it is drawn. */
  readonly window: PictureWindow;
}

/** Above the lanes, where the time stands; px. */
export const axisHeight = 20;
export const laneHeight = 32;
/** Middle of a lane's bar below the lane's top, and half of the bar's height. */
const middle = 22;
const half = 6;
/** Mean width of a character in the picture's type, px. */
const character = 5.9;

/** The lanes that a reader knows of: not those of asyncio's own tasks and threads, and that of code outside of tasks only where it did something. */
export function shownLanes({ lanes, threads }: Pick<Timeline, "lanes" | "threads">): Lane[] {
  const starts = threads.some(({ by, from, inner }) => by === 0 && from === 0 && !inner);
  return inOrder(lanes, threads).filter(({ task, thread, inner, marks }) => !inner && (task !== 0 || thread !== 0 || starts || marks.length > 0));
}

export function pictureHeight(lanes: number): number {
  return axisHeight + lanes * laneHeight + 4;
}

/** What a lane is called: as the program names its task, and the coroutine function that it runs. */
export function laneName({ task, thread, name, coroutine }: Lane): string {
  if (thread !== 0) return name;
  if (task === 0) return "the program";
  const short = coroutine.slice(coroutine.lastIndexOf(".") + 1);
  return short === "" || short === name ? name : `${name} ${short}()`;
}

export function picture(timeline: Pick<Timeline, "arrows" | "laneOf" | "moments">, options: PictureOptions): Shape[] {
  const drawing = new Drawing(timeline, options);
  const { window, lanes } = options;
  const shown = lanes.slice(window.first, window.last + 1);
  return [
    ...drawing.axis(),
    { tag: "g", attributes: { class: "arrows" }, children: drawing.arrows() },
    ...shown.map((lane, index) => drawing.lane(lane, axisHeight + (window.first + index) * laneHeight)),
  ];
}

/** Milliseconds are as much as a picture tells. */
export function rounded(text: string): string {
  return text.replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
}

function endWords({ end, spans }: Lane): string {
  if (end === null) return "";
  if (end.kind === "failed") return end.outcome.replace(/:.*/s, "");
  return spans.every(({ kind }) => kind === "ready") ? `${end.kind} before it began` : end.kind;
}

class Drawing {
  readonly #timeline: Pick<Timeline, "arrows" | "laneOf" | "moments">;
  readonly #options: PictureOptions;
  readonly #digits: number;

  constructor(timeline: Pick<Timeline, "arrows" | "laneOf" | "moments">, options: PictureOptions) {
    this.#timeline = timeline;
    this.#options = options;
    this.#digits = options.width > 4_000 ? 6 : 2;
  }

  /** The instants: a band for all that happens at one virtual time, and the time above it. */
  axis(): Shape[] {
    const { scale, window } = this.#options;
    const height = pictureHeight(this.#options.lanes.length);
    const bands: Shape[] = [];
    let covered = -Infinity;
    for (const { x, to: end } of scale.ticks) {
      const from = this.#pixel(x);
      const to = this.#pixel(end);
      if (to < window.left || from > window.right) continue;
      if (from > covered + 2) {
        covered = to;
        bands.push({ tag: "rect", attributes: { class: "instant", x: this.#percent(from), y: 0, width: this.#percent(Math.max(1, to - from)), height } });
      }
    }
    return [...bands, ...this.#forBoth((stretch) => this.#times(stretch))];
  }

  #times(stretch: number): Shape[] {
    const { scale, window, width } = this.#options;
    const times: Shape[] = [];
    let free = -Infinity;
    for (const { x, to, at } of scale.ticks) {
      const from = this.#pixel(x);
      if (this.#pixel(to) < window.left || from > window.right) continue;
      const text = rounded(duration(at));
      const long = text.length * character * stretch;
      const atEnd = from + long > width;
      if ((atEnd ? width - long : from) < free) continue;
      free = from + long + 14 * stretch;
      times.push({ tag: "text", attributes: { class: "time", x: this.#percent(atEnd ? width : from), dx: atEnd ? -3 : 3, y: 13, ...(atEnd && { "text-anchor": "end" }) }, text });
    }
    return times;
  }

  lane(lane: Lane, top: number): Shape {
    const y = top + middle;
    const children: Shape[] = [];
    for (const span of this.#visible(lane.spans)) children.push(...this.#span(lane, span, y));
    children.push(...this.#marks(lane, y), ...this.#end(lane, y, top));
    const name = laneName(lane);
    children.push(...this.#forBoth((stretch) => [{ tag: "text", attributes: { class: "name", x: this.#percent(this.#nameAt(lane, name, stretch)), dx: 3, y: top + 12 }, text: name }]));
    return { tag: "g", attributes: { class: "lane" }, children };
  }

  arrows(): Shape[] {
    const { lanes, window } = this.#options;
    const [earliest, latest] = [this.#moment(window.left), this.#moment(window.right)];
    const row = new Map(lanes.flatMap(({ task, thread }, index) => (thread === 0 ? [[task, index] as const] : [])));
    const drawn = new Set<string>();
    return this.#timeline.arrows.flatMap((arrow): Shape[] => {
      const [from, to] = [row.get(arrow.from), row.get(arrow.to)];
      if (arrow.moment < earliest || arrow.moment > latest || from === undefined || to === undefined || from === to) return [];
      if (Math.max(from, to) < window.first || Math.min(from, to) > window.last) return [];
      const x = this.#x(arrow.moment);
      // Many that one task sends within a few pixels would be a block; the first stands for them.
      const place = `${Math.floor(x / 4)} ${arrow.kind} ${from}`;
      if (drawn.has(place)) return [];
      drawn.add(place);
      return [this.#arrow(arrow, x, from, to)];
    });
  }

  #arrow({ kind }: Arrow, x: number, from: number, to: number): Shape {
    const down = to > from;
    const y = axisHeight + to * laneHeight + middle + (down ? -half : half);
    const head = down ? "M-3-5L3-5L0 0z" : "M-3 5L3 5L0 0z";
    const line = { x1: this.#percent(x), x2: this.#percent(x), y1: axisHeight + from * laneHeight + middle, y2: y };
    return {
      tag: "g",
      attributes: { class: kind },
      children: [
        { tag: "line", attributes: line },
        { tag: "svg", attributes: { x: this.#percent(x), y, overflow: "visible" }, children: [{ tag: "path", attributes: { d: head } }] },
      ],
    };
  }

  /** The spans that can be seen: in the window, and of those that share a pixel the first. */
  #visible(spans: readonly Span[]): Span[] {
    const { left, right } = this.#options.window;
    const seen: Span[] = [];
    let covered = -Infinity;
    for (const span of spans) {
      const [from, to] = [this.#x(span.from), this.#x(span.to)];
      if (to < left || from > right || to < covered + 0.5) continue;
      covered = to;
      seen.push(span);
    }
    return seen;
  }

  #span(lane: Lane, span: Span, y: number): Shape[] {
    const [from, to] = [this.#x(span.from), this.#x(span.to)];
    const [x, width] = [this.#percent(from), this.#percent(to - from)];
    switch (span.kind) {
      case "running": {
        const prints = lane.marks.some(({ moment }) => moment >= span.from && moment < span.to);
        return [
          { tag: "rect", attributes: { class: "running", x, y: y - half, width, height: 2 * half, rx: 1.5 } },
          ...(prints ? [] : this.#words(["runs"], from, to, y, "runs")),
        ];
      }
      case "ready":
        return [{ tag: "rect", attributes: { class: "ready", x, y: y - half + 0.5, width, height: 2 * half - 1 } }, ...this.#words(["ready"], from, to, y, "in-line")];
      case "blocking":
        return [
          { tag: "rect", attributes: { class: "blocking", x, y: y - half, width, height: 2 * half } },
          ...this.#words(["blocks the loop", "blocks"], from, to, y, "blocked"),
        ];
      case "waiting": {
        const label = span.on === null ? "" : rounded(waitingLabel(this.#timeline, span.on));
        const words = this.#words([label, label.replace(/:? .*/, "")], from, to, y, "why");
        const said = words[0]?.children?.at(-1)?.text?.length ?? 0;
        const begin = said === 0 ? from : Math.min(to, from + said * 0.9 * character + 13);
        return [{ tag: "line", attributes: { class: "waiting", x1: this.#percent(begin), x2: this.#percent(to), y1: y, y2: y } }, ...words];
      }
    }
  }

  /** The longest of some texts that has room, in a box of its own, so that it never runs into what follows. */
  #words(texts: readonly string[], from: number, to: number, y: number, kind: string): Shape[] {
    const { width, narrow = width } = this.#options;
    const fitting = (room: number): string | undefined => texts.find((each) => each.length * character + 12 < room);
    const text = fitting(to - from);
    if (text === undefined) return [];
    const short = fitting(((to - from) * narrow) / width);
    const word = (name: string, text: string): Shape => ({ tag: "text", attributes: { class: name, x: 8, y: 12.5 }, text });
    const children = short === text ? [word(kind, text)] : [word(`${kind} wide`, text), ...(short === undefined ? [] : [word(`${kind} narrow`, short)])];
    return [{ tag: "svg", attributes: { x: this.#percent(from), y: y - 9, width: this.#percent(to - from), height: 18 }, children }];
  }

  #marks(lane: Lane, y: number): Shape[] {
    const { left, right } = this.#options.window;
    let last = -Infinity;
    return lane.marks.flatMap(({ kind, moment, text }): Shape[] => {
      const x = this.#x(moment) + Math.min(this.#room / 2, 5);
      if (x < left || x > right || x < last + 2) return [];
      if (kind === "print") {
        last = x;
        return [{ tag: "circle", attributes: { class: "print", cx: this.#percent(x), cy: y, r: 2.5 }, children: [{ tag: "title", attributes: {}, text: text.replace(/\n$/, "") }] }];
      }
      if (kind === "throws") return [{ tag: "line", attributes: { class: "throws", x1: this.#percent(this.#x(moment)), x2: this.#percent(this.#x(moment)), y1: y - half - 3, y2: y + half + 3 }, children: [{ tag: "title", attributes: {}, text }] }];
      return [];
    });
  }

  #end(lane: Lane, y: number, top: number): Shape[] {
    const { end } = lane;
    if (end === null) return [];
    const { left, right } = this.#options.window;
    const x = this.#x(end.moment);
    if (x < left - 200 || x > right) return [];
    const glyph = { done: "M0-6V6", failed: "M-4-4L4 4M4-4L-4 4", cancelled: "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0M-3.5 3.5L3.5-3.5" }[end.kind];
    const shapes: Shape[] = [{ tag: "svg", attributes: { class: `end ${end.kind}`, x: this.#percent(x), y, overflow: "visible" }, children: [{ tag: "path", attributes: { d: glyph } }] }];
    const text = endWords(lane);
    const place = (stretch: number): Shape["attributes"] => this.#endFits(lane, stretch) ? { x: this.#percent(x), dx: 9, y: y + 3.5 } : { x: this.#percent(x), dx: 4, y: top + 12, "text-anchor": "end" };
    return [...shapes, ...this.#forBoth((stretch) => [{ tag: "text", attributes: { class: `ending ${end.kind}`, ...place(stretch) }, text }])];
  }

  /** Whether there is room beside a lane's end to say how it ended; else it is said above, at the end of the name's row. */
  #endFits(lane: Lane, stretch: number): boolean {
    return lane.end === null || this.#x(lane.end.moment) + (endWords(lane).length * character + 14) * stretch < this.#options.width;
  }

  /** A name stands where its lane begins to be seen, unless it would run into what stands at the lane's end. */
  #nameAt(lane: Lane, name: string, stretch: number): number {
    const { window, width } = this.#options;
    const left = Math.max(0, window.seen);
    const end = this.#endFits(lane, stretch) || lane.end === null ? width : this.#x(lane.end.moment) - (endWords(lane).length + 1) * character * stretch;
    const begin = lane.task === 0 && lane.thread === 0 ? left : Math.max(left, this.#x(lane.created));
    return Math.max(left, Math.min(begin, end - (name.length + 1) * character * stretch));
  }

  /**
   * Words for both widths that it is drawn for: what comes out alike stands once. `stretch` is how many of its pixels one
   * pixel on the screen takes.
   */
  #forBoth(words: (stretch: number) => Shape[]): Shape[] {
    const { width, narrow = width } = this.#options;
    const wide = words(1);
    if (narrow === width) return wide;
    const small = words(width / narrow);
    const only = (shape: Shape, others: readonly Shape[], name: string): Shape[] =>
      others.some((other) => JSON.stringify(other) === JSON.stringify(shape)) ? [] : [{ ...shape, attributes: { ...shape.attributes, class: `${shape.attributes["class"] ?? ""} ${name}` } }];
    return [...wide.map((shape) => only(shape, small, "wide")[0] ?? shape), ...small.flatMap((shape) => only(shape, wide, "narrow"))];
  }

  /** Pixels that a moment has. */
  get #room(): number {
    return this.#pixel(this.#options.scale.room);
  }

  /** The moment at a pixel. */
  #moment(pixel: number): number {
    const { scale, width } = this.#options;
    return scale.momentAt((pixel / width) * scale.width);
  }

  #x(moment: number): number {
    return this.#pixel(this.#options.scale.x(moment));
  }

  #pixel(x: number): number {
    return (x / this.#options.scale.width) * this.#options.width;
  }

  #percent(pixels: number): string {
    return `${Number(((100 * pixels) / this.#options.width).toFixed(this.#digits))}%`;
  }
}
