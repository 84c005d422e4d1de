// The lanes in the page: the part of the picture that can be seen, how far the run is, and zoom. The whole of it is one
// slider over the moments, for pointers here, for keys and screen readers in player.ts.
import { rowsAmong, type Lane, type Scale, type Timeline } from "../../timeline/index.ts";
import { axisHeight, laneHeight } from "./picture-geometry.ts";
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
  readonly #axis = svgElement({ tag: "g", attributes: {} });
  readonly #arrows = svgElement({ tag: "g", attributes: { class: "arrows" } });
  readonly #rows = svgElement({ tag: "g", attributes: {} });
  /** The lanes that are drawn, by their place in the list. */
  readonly #drawnRows = new Map<number, SVGElement>();
  readonly #veil = document.createElement("div");
  readonly #zoom = document.createElement("div");
  readonly #onSeek: (moment: number) => void;
  #timeline: Timeline | undefined;
  #lanes: readonly Lane[] = [];
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
  readonly #sizes = new ResizeObserver(() => this.#later());

  /** Takes the place of what stands in `scroller`; the buttons that zoom come last in `row`. `onSeek` is told of the moment that a pointer is at. */
  constructor(scroller: HTMLElement, row: HTMLElement, onSeek: (moment: number) => void) {
    this.#scroller = scroller;
    this.#onSeek = onSeek;
    this.slider.className = "moments";
    this.#veil.className = "veil";
    this.#svg.append(this.#axis, this.#arrows, this.#rows);
    this.slider.append(this.#svg, this.#veil);
    this.#zoom.className = "zoom";
    this.#zoom.append(this.#zoomButton("Zoom out", "−", 0.5), this.#zoomButton("Zoom in", "+", 2));
    this.#keepRoom();
    scroller.replaceChildren(this.slider);
    row.append(this.#zoom);
    scroller.addEventListener("scroll", () => this.#later(), { passive: true });
    this.#sizes.observe(scroller);
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
    return this.#scroller.clientWidth * this.#magnification;
  }

  #later(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#refresh();
      // Once a frame, since it asks for the layout.
      if (this.#follows) this.#keepInView(this.#reached * this.#width);
      this.#follows = false;
      this.#draw();
    });
  }

  #refresh(): void {
    if (!this.#stale || this.#timeline === undefined) return;
    this.#stale = false;
    this.#lanes = shownLanes(this.#timeline);
    this.#rowsOf = rowsAmong(this.#lanes);
    this.#scale = laneScale(this.#timeline.moments);
    this.#drawn = { ...this.#drawn, width: 0 };
    this.go(this.#moment, this.#passed);
  }

  #draw(): void {
    const timeline = this.#timeline;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#scroller;
    if (timeline === undefined || clientWidth === 0) return;
    const width = this.#width;
    const last = this.#lanes.length - 1;
    const first = Math.max(0, Math.floor((scrollTop - axisHeight) / laneHeight));
    const lowest = Math.min(last, Math.ceil((scrollTop + clientHeight) / laneHeight));
    const drawn = this.#drawn;
    const isSameStretch = drawn.width === width && drawn.left <= Math.max(0, scrollLeft) && drawn.right >= Math.min(width, scrollLeft + clientWidth);
    if (isSameStretch && drawn.first <= first && drawn.last >= lowest) return;
    const stretch = isSameStretch ? drawn : { seen: scrollLeft, left: scrollLeft - margin, right: scrollLeft + clientWidth + margin };
    const window = { ...stretch, first: Math.max(0, first - spare), last: Math.min(last, lowest + spare) };
    this.#drawn = { ...window, width };
    const parts = pictureParts(timeline, { lanes: this.#lanes, scale: this.#scale, width, window }, this.#rowsOf);
    if (!isSameStretch) {
      this.slider.style.width = `${100 * this.#magnification}%`;
      this.#svg.setAttribute("height", String(Math.max(clientHeight, pictureHeight(this.#lanes.length))));
      this.#axis.replaceChildren(...parts.axis().map(svgElement));
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

  /** Scrolls so far that the moment, and the lane it is about, can be seen. */
  #keepInView(x: number): void {
    const { scrollLeft, clientWidth, scrollTop, clientHeight } = this.#scroller;
    if (this.#magnification > 1 && (x < scrollLeft + 20 || x > scrollLeft + clientWidth - 20)) this.#scroller.scrollLeft = x - clientWidth / 2;
    if (this.#scroller.scrollHeight <= clientHeight + 1) return;
    const { task, thread } = this.#timeline?.moments[this.#moment] ?? { task: 0, thread: 0 };
    const lane = this.#lanes.findIndex((each) => (task === 0 ? each.task === 0 && each.thread === thread : each.task === task));
    if (lane < 0) return;
    const top = axisHeight + lane * laneHeight;
    if (top < scrollTop + axisHeight) this.#scroller.scrollTop = top - axisHeight;
    else if (top + laneHeight > scrollTop + clientHeight) this.#scroller.scrollTop = top + laneHeight - clientHeight;
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
    const most = Math.max(1, (roomy * this.#scale.width) / momentRoom / this.#scroller.clientWidth);
    this.#magnification = Math.min(most, Math.max(1, this.#magnification * factor));
    this.slider.style.width = `${100 * this.#magnification}%`;
    this.slider.style.touchAction = this.#magnification > 1 ? "pan-x pan-y" : "";
    this.#scroller.scrollLeft = (this.#scale.x(this.#moment) / this.#scale.width) * this.#width - this.#scroller.clientWidth / 2;
    this.#later();
  }
}
