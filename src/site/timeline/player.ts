// The player of one run: lanes, moments, what is lit and what the loop looks like inside, all at one moment. Loaded when a
// run has printed its first line, or when the reader asks to step.
//
// The moment is the one position that everything shows. While the run plays it follows the playback; else the reader sets
// it, and the playback follows.
import type { FrameLocals, LoopEvent } from "../../asyncio/observer.ts";
import { answerIn, duration, findingsOf, firstWrong, lastIndex, nextSwitch, previousSwitch, sentenceOf, timelineOf, type RunEnding, type Timeline, type WrongLine } from "../../timeline/index.ts";
import type { MomentAddress } from "../address.ts";
import { part } from "../part.ts";
import type { ProgramLines } from "../program-lines.ts";
import { comparedRuns } from "../sentences.ts";
import { compared } from "./comparison.ts";
import { comparisonElement } from "./comparison-view.ts";
import { LanesView } from "./lanes-view.ts";
import { lightLine } from "./lit-lines.ts";
import { LoopView } from "./loop-view.ts";
import { momentAddress, momentOfAddress } from "./moment-address.ts";
import { rounded } from "./rounded.ts";

export type PlayerCommand = "previous-switch" | "step-back" | "play" | "step" | "next-switch" | "first" | "last";

export interface PlayerHost {
  readonly playing: boolean;
  play(): void;
  /** Ends playing, and shows the output after so many events. */
  seek(events: number): void;
  /** What a task's coroutines held after so many events, outermost first; or why that cannot be told, as a sentence. */
  inspect(task: number, events: number): Promise<readonly FrameLocals[] | string>;
  /** Tells a screen reader. */
  announce(text: string): void;
}

/** How long a moment is shown when a run plays step by step, real ms. */
const stepTime = 700;

export class Player {
  readonly #element: HTMLElement;
  readonly #host: PlayerHost;
  readonly #recorded: readonly Node[];
  readonly #recordedNow: string;
  readonly #panel: HTMLElement;
  readonly #lanes: LanesView;
  readonly #loop: LoopView;
  readonly #now: HTMLElement;
  readonly #findings = document.createElement("ul");
  #timeline: Timeline = timelineOf();
  /** The lines that the timeline's events speak of. */
  #source: readonly string[] = [];
  #lines: ProgramLines | null = null;
  #moment = 0;
  /** Two runs on one axis, where the reader asked for them. */
  #comparison = document.createElement("figure");
  #stepping: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, host: PlayerHost) {
    this.#element = element;
    this.#host = host;
    this.#panel = part(element, ".timeline");
    const scroller = this.#panel.querySelector<HTMLElement>(".lanes") ?? this.#panel.insertBefore(lanesPlace(), this.#panel.firstChild);
    this.#recorded = [...scroller.childNodes];
    this.#lanes = new LanesView(scroller, part(this.#panel, ".now-row"), (moment) => this.go(moment));
    this.#loop = new LoopView(this.#panel.querySelector("details") ?? document.createElement("details"), (task, events) => host.inspect(task, events));
    this.#now = part(this.#panel, ".now");
    this.#recordedNow = this.#now.textContent ?? "";
    this.#findings.className = "findings";
    part(element, ".status").after(this.#findings);
    const { slider } = this.#lanes;
    slider.tabIndex = 0;
    slider.role = "slider";
    slider.ariaLabel = "Moment of the run";
    slider.setAttribute("aria-describedby", part(this.#panel, ".keys").id);
    slider.addEventListener("keydown", (event) => this.#key(event));
  }

  /** Whether it plays step by step. */
  get stepping(): boolean {
    return this.#stepping !== undefined;
  }

  get moment(): MomentAddress | null {
    return this.#timeline.moments.length < 2 ? null : momentAddress(this.#timeline.moments, this.#moment);
  }

  /** Begins with a run of which nothing is known yet. */
  begin(lines: ProgramLines | null, source: readonly string[] = []): void {
    this.pause();
    this.#source = source;
    // They keep their room until it is known what went wrong this time.
    this.#findings.toggleAttribute("data-earlier", true);
    this.#comparison.remove();
    this.#timeline = timelineOf();
    this.#lines = lines;
    this.#lanes.show(this.#timeline);
    this.#grown();
    this.#lanes.go(0);
    this.#show(0, true);
  }

  add(events: readonly LoopEvent[]): void {
    this.#timeline.add(this.#lines?.shown(events) ?? events);
    this.#grown();
  }

  finish(ending: RunEnding): void {
    this.#timeline.finish(ending);
    this.#grown();
  }

  /** The program is no longer the one that ran: its lines are not lit any more. */
  outdate(): void {
    this.#lines = null;
    this.#light(0);
  }

  /** Gives the page back as it was. */
  close(): void {
    clearTimeout(this.#stepping);
    this.#showPlaying(false);
    this.#light(0);
    this.#now.textContent = this.#recordedNow;
    this.#lanes.close(this.#recorded);
    this.#findings.remove();
    this.#comparison.remove();
  }

  /** Lets the picture be where the playback is: after so many events, at a virtual time. */
  follow(events: number, clock: number, finished: boolean): void {
    const { moments } = this.#timeline;
    let index = finished ? moments.length - 1 : lastIndex(moments.length, (each) => (moments[each]?.events ?? 0) <= events);
    if (!finished && moments[index]?.kind === "end") index--;
    const [at, next] = [moments[index]?.at ?? 0, moments[index + 1]?.at ?? 0];
    this.#lanes.go(index, next > at ? (clock - at) / (next - at) : 0);
    if (index !== this.#moment) this.#show(index, false);
  }

  /** Goes to a moment, and stays there. */
  go(moment: number): void {
    this.pause();
    this.#goTo(moment);
  }

  /** Goes to where a piece of output was printed. */
  goToPrint(piece: number): void {
    this.go(this.#timeline.momentOfPrint(piece));
  }

  goToAddress(address: MomentAddress): void {
    this.go(momentOfAddress(this.#timeline.moments, address));
  }

  /** Where an answer to the example's question goes wrong, null where nowhere; of a run that is over. */
  firstWrong(from: number, order: readonly number[]): WrongLine | null {
    return firstWrong(this.#timeline, answerIn(this.#timeline, from, order));
  }

  /** Shows the run, which is over, below that of the note's own program. */
  compareWith(own: readonly LoopEvent[], ending: RunEnding): void {
    this.#comparison.remove();
    const width = part(this.#panel, ".lanes").clientWidth;
    this.#comparison = comparisonElement(compared({ timeline: timelineOf(own, ending), ...comparedRuns.own }, { timeline: this.#timeline, ...comparedRuns.edited }, width, Math.min(width, 300)));
    part(this.#element, ".result").after(this.#comparison);
    this.#comparison.tabIndex = -1;
    this.#comparison.focus();
  }

  command(command: PlayerCommand, bySteps: boolean, told = true): void {
    if (command === "play") return this.#toggle(bySteps);
    this.go(this.#target(command));
    if (told) this.#host.announce(this.#sentence());
  }

  /** Ends playing step by step. */
  pause(): void {
    clearTimeout(this.#stepping);
    this.#stepping = undefined;
    this.#showPlaying();
  }

  #target(command: Exclude<PlayerCommand, "play">): number {
    const last = this.#timeline.moments.length - 1;
    switch (command) {
      case "step":
        return Math.min(last, this.#moment + 1);
      case "step-back":
        return Math.max(0, this.#moment - 1);
      case "next-switch":
        return nextSwitch(this.#timeline, this.#moment) ?? last;
      case "previous-switch":
        return previousSwitch(this.#timeline, this.#moment) ?? 0;
      case "first":
        return 0;
      case "last":
        return last;
    }
  }

  #toggle(bySteps: boolean): void {
    if (this.#stepping !== undefined || this.#host.playing) return this.go(this.#moment);
    if (bySteps) return this.playBySteps();
    this.#host.play();
    this.#showPlaying();
  }

  /** Plays on from here, each moment for the same time; from the end, all of it again. */
  playBySteps(): void {
    this.pause();
    if (this.#moment >= this.#timeline.moments.length - 1) this.#goTo(0);
    this.#stepOn();
  }

  #stepOn(): void {
    this.#stepping = setTimeout(() => {
      this.#goTo(this.#moment + 1);
      if (this.#moment < this.#timeline.moments.length - 1) this.#stepOn();
      else this.pause();
    }, stepTime);
    this.#showPlaying();
  }

  #goTo(moment: number): void {
    const { moments } = this.#timeline;
    const index = Math.max(0, Math.min(moment, moments.length - 1));
    const isStepping = this.#stepping !== undefined;
    this.#host.seek(moments[index]?.events ?? 0);
    this.#showPlaying();
    this.#lanes.go(index);
    this.#show(index, !isStepping);
  }

  /** What changes with the moment, but for the lanes. `told` where a screen reader may read the slider's value. */
  #show(moment: number, told: boolean): void {
    this.#moment = moment;
    const shown = this.#timeline.moments[moment];
    this.#now.replaceChildren(timeElement(rounded(duration(shown?.at ?? 0))), ` ${sentenceOf(this.#timeline, moment)}`);
    this.#light(shown?.line ?? 0);
    this.#loop.show(this.#timeline, moment);
    this.#markPrint();
    this.#lanes.slider.ariaValueNow = String(moment);
    if (told) this.#lanes.slider.ariaValueText = this.#sentence();
  }

  /** After the playback has come to its end: what a screen reader finds there, and what went wrong on the way. */
  settle(): void {
    if (this.#timeline.ending !== null && this.#findings.hasAttribute("data-earlier")) {
      this.#findings.replaceChildren(...this.#foundItems());
      this.#findings.removeAttribute("data-earlier");
    }
    this.#lanes.slider.ariaValueText = this.#sentence();
    this.#showPlaying();
  }

  #foundItems(): HTMLElement[] {
    return findingsOf(this.#timeline, (line) => this.#source[line - 1] ?? "").map(({ sentence, moment }) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "text-button";
      button.textContent = "Show it";
      button.addEventListener("click", () => {
        this.go(moment);
        this.#lanes.slider.focus();
      });
      item.append(`${sentence} `, button);
      return item;
    });
  }

  #sentence(): string {
    return `${rounded(duration(this.#timeline.moments[this.#moment]?.at ?? 0))}: ${sentenceOf(this.#timeline, this.#moment)}`;
  }

  #light(line: number): void {
    const { python, typescript } = this.#lines?.lit(line) ?? { python: 0, typescript: 0 };
    lightLine(part(this.#element, '.listing[data-language="python"]'), python);
    lightLine(part(this.#element, '.listing[data-language="typescript"]'), typescript);
  }

  /** The line of output that the moment has printed. */
  #markPrint(): void {
    this.#element.toggleAttribute("data-prints", this.#timeline.moments[this.#moment]?.kind === "print");
  }

  #grown(): void {
    const { slider } = this.#lanes;
    slider.ariaValueMin = "0";
    slider.ariaValueMax = String(this.#timeline.moments.length - 1);
    this.#lanes.grown();
  }

  #showPlaying(plays = this.#stepping !== undefined || this.#host.playing): void {
    const button = this.#element.querySelector<HTMLElement>('[data-do="play"]');
    this.#element.toggleAttribute("data-playing", plays);
    if (button !== null) button.ariaLabel = plays ? "Pause" : "Play";
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = event.shiftKey ? shiftedKeys[event.key] : keys[event.key];
    if (command === undefined) return;
    event.preventDefault();
    if (command === "play") part(this.#element, '[data-do="play"]').click();
    else this.command(command, false, false);
  }
}

const keys: Readonly<Record<string, PlayerCommand>> = {
  ArrowRight: "step",
  ArrowUp: "step",
  ArrowLeft: "step-back",
  ArrowDown: "step-back",
  PageUp: "next-switch",
  PageDown: "previous-switch",
  Home: "first",
  End: "last",
  " ": "play",
};

const shiftedKeys: Readonly<Record<string, PlayerCommand>> = { ArrowRight: "next-switch", ArrowLeft: "previous-switch" };

function lanesPlace(): HTMLElement {
  const place = document.createElement("div");
  place.className = "lanes";
  return place;
}

function timeElement(text: string): HTMLElement {
  const made = document.createElement("span");
  made.className = "time";
  made.textContent = text;
  return made;
}
