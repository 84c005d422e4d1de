// The lanes in the page: the part of the picture that can be seen, how far the run is, and zoom. The whole of it is one
// slider over the moments, for pointers here, for keys and screen readers in player.ts.
import { rowsAmong, type Lane, type Scale, type Timeline } from "../../timeline/index.ts";
import { axisHeight, laneRoom } from "./picture-geometry.ts";
import { pictureHeight, pictureParts, shownLanes, type PictureParts } from "./picture.ts";
import { laneScale, momentRoom } from "./scale.ts";
import { svgElement } from "./svg-elements.ts";

/** Pixels a moment has where nothing is hard to hit; zooming in ends there. */
const roomy = 24;
/** Below this many pixels a moment, the buttons that zoom are shown. */
const tight = 5;
/** Pixels that are drawn beyond what can be seen, so that not every scrolled pixel draws anew. */
const margin = 400;
/** Lanes that are drawn above and below what can be seen. */
const spare = 3;

export class LanesView {
  /** The slider. */
  readonly slider = document.createElement("div");
  readonly #scroller: HTMLElement;
  readonly #svg = svgElement({ tag: "svg", attributes: { class: "picture", height: 0, "aria-hidden": "true" } });
  readonly #bands = svgElement({ tag: "g", attributes: {} });
  /** The axis, which stays in sight while lanes scroll. */
  readonly #axis = svgElement({ tag: "svg", attributes: { class: "picture axis", height: axisHeight, "aria-hidden": "true" } });
  readonly #arrows = svgElement({ tag: "g", attributes: { class: "arrows" } });
  readonly #rows = svgElement({ tag: "g", attributes: {} });
  /** The lanes that are drawn, by their place in the list. */
  readonly #drawnRows = new Map<number, SVGElement>();
  readonly #veil = document.createElement("div");
  readonly #zoom = document.createElement("div");
  readonly #onSeek: (moment: number) => void;
  #timeline: Timeline | undefined;
  #lanes: readonly Lane[] = [];
  #room = laneRoom(0);
  #rowsOf = rowsAmong([]);
  #scale: Scale = laneScale([]);
  /** Whether lanes and scale are those of an earlier state of the timeline. */
  #stale = true;
  /** Width of the picture in widths of what can be seen. */
  #magnification = 1;
  #drawn = { seen: 0, left: 0, right: 0, first: 0, last: -1, width: 0 };
  #moment = 0;
  #passed = 0;
  /** How much of the width the run has reached, 0 to 1, and whether that is still to be scrolled to. */
  #reached = 0;
  #follows = false;
  #frame = 0;
  /** What can be seen, and how far that is scrolled; px. Kept, since to ask for them lays the page out. */
  #size: { readonly width: number; readonly height: number };
  #scrolled: Scrolled = { left: 0, top: 0 };
  /** Whether the next event of scrolling tells what this view did itself. */
  #isOwnScroll = false;
  readonly #sizes = new ResizeObserver(([entry]) => {
    if (entry !== undefined) this.#size = entry.contentRect;
    // Paper, which scrolls nothing, puts it back to the top, and no event of scrolling says so.
    this.#scrolled = this.#readScroll();
    this.#later();
  });

  /** Takes the place of what stands in `scroller`; the buttons that zoom come last in `row`. `onSeek` is told of the moment that a pointer is at. */
  constructor(scroller: HTMLElement, row: HTMLElement, onSeek: (moment: number) => void) {
    this.#scroller = scroller;
    this.#onSeek = onSeek;
    this.slider.className = "moments";
    this.#veil.className = "veil";
    this.#svg.append(this.#bands, this.#arrows, this.#rows);
    this.slider.append(this.#axis, this.#svg, this.#veil);
    this.#zoom.className = "zoom";
    this.#zoom.append(this.#zoomButton("Zoom out", "−", 0.5), this.#zoomButton("Zoom in", "+", 2));
    this.#keepRoom();
    this.#size = { width: scroller.clientWidth, height: scroller.clientHeight };
    scroller.replaceChildren(this.slider);
    row.append(this.#zoom);
    scroller.addEventListener("scroll", () => this.#hearScroll(), { passive: true });
    this.#sizes.observe(scroller);
    addEventListener("beforeprint", this.#drawAll);
    this.slider.addEventListener("pointerdown", (event) => this.#press(event));
    this.slider.addEventListener("pointermove", (event) => {
      if (this.slider.hasPointerCapture(event.pointerId)) this.#seek(event);
    });
  }

  /** Shows another run. What room it has is kept until something else is shown, so that nothing moves below. */
  show(timeline: Timeline): void {
    this.#keepRoom();
    this.#timeline = timeline;
    this.#magnification = 1;
    this.grown();
  }

  /** Says that there is more of the run than before. */
  grown(): void {
    this.#stale = true;
    this.#later();
  }

  /** Puts back what stood in its place. */
  close(content: readonly Node[]): void {
    cancelAnimationFrame(this.#frame);
    this.#sizes.disconnect();
    removeEventListener("beforeprint", this.#drawAll);
    this.#scroller.style.minBlockSize = "";
    this.#scroller.replaceChildren(...content);
    this.#zoom.remove();
  }

  /** Lets the run be at a moment: what comes later is dimmed. `passed` is how much of the time to the next one is over, 0 to 1. */
  go(moment: number, passed = 0): void {
    this.#moment = moment;
    this.#passed = passed;
    if (this.#stale) return;
    const x = this.#scale.x(moment) + momentRoom;
    const next = Math.max(x, this.#scale.x(moment + 1));
    this.#reached = Math.min(1, (x + (next - x) * passed) / this.#scale.width);
    this.#veil.style.insetInlineStart = `${100 * this.#reached}%`;
    this.#veil.hidden = this.#reached === 1;
    this.#follows = true;
    this.#later();
  }

  #keepRoom(): void {
    this.#scroller.style.minBlockSize = `${this.#scroller.getBoundingClientRect().height}px`;
  }

  get #width(): number {
    return this.#size.width * this.#magnification;
  }

  #later(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#refresh();
      const scrolled = this.#follows ? this.#withMoment() : this.#scrolled;
      this.#follows = false;
      this.#draw(scrolled);
      this.#scrollTo(scrolled);
    });
  }

  #hearScroll(): void {
    if (!this.#isOwnScroll) this.#scrolled = this.#readScroll();
    this.#isOwnScroll = false;
    this.#later();
  }

  #readScroll(): Scrolled {
    const { scrollLeft: left, scrollTop: top } = this.#scroller;
    return { left, top };
  }

  /** After all that is drawn, so that the page is laid out once. */
  #scrollTo({ left, top }: Scrolled): void {
    const before = this.#scrolled;
    if (left === before.left && top === before.top) return;
    this.#scroller.scrollTo({ left, top, behavior: "instant" });
    this.#scrolled = this.#readScroll();
    this.#isOwnScroll = this.#scrolled.left !== before.left || this.#scrolled.top !== before.top;
  }

  #refresh(): void {
    if (!this.#stale || this.#timeline === undefined) return;
    this.#stale = false;
    this.#lanes = shownLanes(this.#timeline);
    this.#room = laneRoom(this.#lanes.length);
    this.#rowsOf = rowsAmong(this.#lanes);
    this.#scale = laneScale(this.#timeline.moments);
    this.#drawn = { ...this.#drawn, width: 0 };
    this.go(this.#moment, this.#passed);
  }

  /** On paper nothing scrolls. */
  readonly #drawAll = (): void => {
    this.#refresh();
    this.#draw({ ...this.#scrolled, top: 0 }, pictureHeight(this.#lanes.length, this.#room));
  };

  #draw({ left, top }: Scrolled, height = this.#size.height): void {
    const timeline = this.#timeline;
    const { width: seen } = this.#size;
    if (timeline === undefined || seen === 0) return;
    const width = this.#width;
    const last = this.#lanes.length - 1;
    const first = Math.max(0, Math.floor((top - axisHeight) / this.#room.height));
    const lowest = Math.min(last, Math.ceil((top + height) / this.#room.height));
    const drawn = this.#drawn;
    const isSameStretch = drawn.width === width && drawn.left <= Math.max(0, left) && drawn.right >= Math.min(width, left + seen);
    if (isSameStretch && drawn.first <= first && drawn.last >= lowest) return;
    const stretch = isSameStretch ? drawn : { seen: left, left: left - margin, right: left + seen + margin };
    const window = { ...stretch, first: Math.max(0, first - spare), last: Math.min(last, lowest + spare) };
    this.#drawn = { ...window, width };
    const parts = pictureParts(timeline, { lanes: this.#lanes, room: this.#room, scale: this.#scale, width, window }, this.#rowsOf);
    if (!isSameStretch) {
      this.slider.style.width = `${100 * this.#magnification}%`;
      this.#svg.setAttribute("height", String(Math.max(height, pictureHeight(this.#lanes.length, this.#room))));
      this.#bands.replaceChildren(...parts.bands().map(svgElement));
      this.#axis.replaceChildren(...[...parts.bands(), ...parts.times()].map(svgElement));
      this.#rows.replaceChildren();
      this.#drawnRows.clear();
      this.#zoom.hidden = this.#magnification === 1 && this.#perMoment >= tight;
    }
    this.#arrows.replaceChildren(...parts.arrows().map(svgElement));
    this.#drawRows(parts, window);
  }

  /** Lanes that are drawn already stay as they are. */
  #drawRows(parts: PictureParts, { first, last }: { readonly first: number; readonly last: number }): void {
    for (const [row, element] of this.#drawnRows) {
      if (row >= first && row <= last) continue;
      element.remove();
      this.#drawnRows.delete(row);
    }
    for (let row = first; row <= last; row++) {
      if (this.#drawnRows.has(row)) continue;
      const element = svgElement(parts.lane(row));
      this.#drawnRows.set(row, element);
      this.#rows.append(element);
    }
  }

  /** Pixels that a moment has. */
  get #perMoment(): number {
    return (momentRoom / this.#scale.width) * this.#width;
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return;
    // Where the picture scrolls, a finger scrolls it, and a tap seeks; else whatever moves across seeks.
    if (event.pointerType !== "touch" || this.#magnification === 1) this.slider.setPointerCapture(event.pointerId);
    this.slider.focus({ preventScroll: true });
    this.#seek(event);
    event.preventDefault();
  }

  #seek({ clientX }: PointerEvent): void {
    const box = this.slider.getBoundingClientRect();
    this.#onSeek(this.#scale.momentAt(((clientX - box.left) / box.width) * this.#scale.width));
  }

  /** Scrolled so far that the moment, and the lane it is about, can be seen. */
  #withMoment(): Scrolled {
    return { left: this.#leftWithMoment(this.#reached * this.#width), top: this.#topWithMoment() };
  }

  #leftWithMoment(x: number): number {
    const { left } = this.#scrolled;
    const { width } = this.#size;
    if (this.#magnification === 1 || (x >= left + 20 && x <= left + width - 20)) return left;
    return between(0, x - width / 2, this.#width - width);
  }

  #topWithMoment(): number {
    const { top } = this.#scrolled;
    const { height } = this.#size;
    const most = pictureHeight(this.#lanes.length, this.#room) - height;
    const { kind, task, thread } = this.#timeline?.moments[this.#moment] ?? { kind: "begin", task: 0, thread: 0 };
    if (kind === "begin" || kind === "end") return 0;
    const lane = this.#lanes.findIndex((each) => (task === 0 ? each.task === 0 && each.thread === thread : each.task === task));
    if (most <= 1 || lane < 0) return top;
    const laneTop = axisHeight + lane * this.#room.height;
    return between(0, between(laneTop + this.#room.height - height, top, laneTop - axisHeight), most);
  }

  #zoomButton(label: string, text: string, factor: number): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "text-button";
    button.ariaLabel = label;
    button.textContent = text;
    button.addEventListener("click", () => this.#magnify(factor));
    return button;
  }

  #magnify(factor: number): void {
    const { width } = this.#size;
    const most = Math.max(1, (roomy * this.#scale.width) / momentRoom / width);
    this.#magnification = between(1, this.#magnification * factor, most);
    this.slider.style.width = `${100 * this.#magnification}%`;
    this.slider.style.touchAction = this.#magnification > 1 ? "pan-x pan-y" : "";
    this.#scroller.scrollLeft = (this.#scale.x(this.#moment) / this.#scale.width) * this.#width - width / 2;
    this.#scrolled = this.#readScroll();
    this.#later();
  }
}

/** px from the left and the top. */
interface Scrolled {
  readonly left: number;
  readonly top: number;
}

function between(least: number, number: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}
