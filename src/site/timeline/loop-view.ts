// The loop from the inside at one moment: what runs, what is ready in which order, which timers are set, and the tasks as
// `python -m asyncio pstree` shows them. A task that is chosen shows its coroutines, innermost last, and what their names
// hold, as soon as that is known.
import type { FrameLocals } from "../../asyncio/observer.ts";
import { duration, nameOf, shortened, treeOf, waits, type RunState, type TaskState, type Timeline } from "../../timeline/index.ts";

/** More entries than these of a list are counted, not shown. */
const mostShown = 40;

/** Characters of a value that are shown without asking. */
const longest = 80;

/** How long a moment must be looked at before its values are asked for, real ms. */
const rest = 150;

/** What a task's coroutines held after so many events, or why that cannot be told. */
type Inspect = (task: number, events: number) => Promise<readonly FrameLocals[] | string>;

export class LoopView {
  readonly #details: HTMLDetailsElement;
  readonly #inspect: Inspect;
  readonly #body = document.createElement("div");
  #chosen = 0;
  #timeline: Timeline | undefined;
  #moment = 0;
  /** Of the chosen task at the moment; empty before it is known. */
  #held: readonly FrameLocals[] | string = [];
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(details: HTMLDetailsElement, inspect: Inspect) {
    this.#details = details;
    this.#inspect = inspect;
    this.#body.className = "inside-body";
    details.append(this.#body);
    details.addEventListener("toggle", () => {
      this.#render();
      this.#askAfter(0);
    });
    this.#body.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("button[data-task]") : null;
      if (button === null) return;
      const task = Number(button.dataset["task"]);
      this.#chosen = this.#chosen === task ? 0 : task;
      this.#askAfter(0);
      this.#render();
      this.#body.querySelector<HTMLElement>(`button[data-task="${task}"]`)?.focus();
    });
  }

  show(timeline: Timeline, moment: number): void {
    this.#timeline = timeline;
    this.#moment = moment;
    this.#askAfter(rest);
    this.#render();
  }

  /** Forgets what was held, and asks for it unless another moment or task is chosen until then. */
  #askAfter(delay: number): void {
    clearTimeout(this.#asking);
    this.#held = [];
    this.#asking = this.#chosen !== 0 && this.#details.open ? setTimeout(() => void this.#ask(), delay) : undefined;
  }

  async #ask(): Promise<void> {
    const [timeline, asking] = [this.#timeline, this.#asking];
    const task = timeline?.stateAt(this.#moment).tasks.get(this.#chosen);
    if (timeline === undefined || task === undefined || !task.started || isOver(task)) return;
    const held = await this.#inspect(task.id, timeline.moments[this.#moment]?.events ?? 0);
    if (asking !== this.#asking) return;
    this.#held = held;
    this.#body.querySelector(".stack")?.replaceWith(stack(task, held));
  }

  #render(): void {
    const timeline = this.#timeline;
    if (timeline === undefined || !this.#details.open) return;
    const state = timeline.stateAt(this.#moment);
    this.#body.replaceChildren(
      section("Runs", [element("p", runningWords(timeline, state))]),
      section("Ready, in this order", [list("ol", this.#ready(timeline, state), "nothing")]),
      section("Timers", [list("ul", state.timers.map(({ when, by, wakes }) => [timerWords(timeline, when, by, wakes)]), "none")]),
      section("Tasks", [list("ul", this.#tasks(timeline, state), "none")]),
      section("Who awaits whom", [tree(state)]),
    );
  }

  #ready(timeline: Timeline, { ready }: RunState): Content[] {
    return ready.map((entry) => {
      if (entry.kind === "task") return [nameOf(timeline, entry.task)];
      return [entry.kind === "timer" ? "a timer that is due" : `${entry.name}()`];
    });
  }

  #tasks(timeline: Timeline, { tasks }: RunState): Content[] {
    return [...tasks.values()]
      .filter(({ id }) => timeline.laneOf(id)?.inner === false)
      .map((task) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "text-button";
        button.dataset["task"] = String(task.id);
        button.ariaExpanded = String(task.id === this.#chosen);
        button.textContent = task.name;
        return [button, ` ${statusWords(timeline, task)}`, ...(task.id === this.#chosen ? [stack(task, this.#held)] : [])];
      });
  }
}

type Content = readonly (string | Node)[];

function runningWords(timeline: Timeline, { running, line, at }: RunState): string {
  const where = line > 0 ? `, line ${line}` : "";
  if (running === null) return `Nothing at ${duration(at)}: the loop chooses what is next.`;
  if (running.kind === "program") return `The program’s own lines${where}.`;
  return running.kind === "task" ? `${nameOf(timeline, running.task)}${where}.` : `${running.name || "a callback"}()`;
}

function timerWords(timeline: Timeline, when: number, by: number, wakes: number): string {
  if (wakes > 0) return `${duration(when)}: wakes ${nameOf(timeline, wakes)}`;
  return by > 0 ? `${duration(when)}: set by ${nameOf(timeline, by)}` : duration(when);
}

function statusWords(timeline: Timeline, task: TaskState): string {
  switch (task.status) {
    case "waiting":
      return task.on === null ? "waits" : waits(timeline, task.on);
    case "blocking":
      return "blocks the loop";
    case "running":
      return "runs";
    case "failed":
      return `failed: ${task.outcome}`;
    case "done":
      return task.outcome === "None" || task.outcome === "" ? "is done" : `is done: ${task.outcome}`;
    case "cancelled":
      return "was cancelled";
    case "ready":
      return task.started ? "is ready" : "is ready, has not begun";
  }
}

function isOver({ status }: TaskState): boolean {
  return status === "done" || status === "failed" || status === "cancelled";
}

/** A task's coroutines with what they hold; without that, where it is not known or the reason stands in its place. */
function stack(task: TaskState, held: readonly FrameLocals[] | string): HTMLElement {
  const known = isOver(task) ? [] : typeof held === "string" || held.length === 0 ? task.stack.map((frame) => ({ ...frame, locals: [] })) : held;
  const frames = known.map(({ name, line, locals }): Content => [line > 0 ? `${name}(), line ${line}` : `${name}()`, ...values(locals)]);
  const made = element("div");
  made.className = "stack";
  made.append(list("ol", frames.length > 0 ? frames : [[`${task.coroutine}(), ${isOver(task) ? "over" : "not begun"}`]], ""));
  if (typeof held === "string") made.append(element("p", held));
  return made;
}

function values(locals: FrameLocals["locals"]): HTMLElement[] {
  if (locals.length === 0) return [];
  const made = list("ul", locals.map(([name, value]) => [nameWithValue(name, value)]), "");
  made.className = "values";
  made.translate = false;
  return [made];
}

/** A long value is folded, so that it hides no other. */
function nameWithValue(name: string, value: string): string | HTMLElement {
  const whole = `${name} = ${value}`;
  const short = shortened(whole, longest);
  if (short === whole) return whole;
  const folded = element("details");
  folded.append(element("summary", short), element("p", value));
  return folded;
}

function tree(state: RunState): HTMLElement {
  const pre = element("pre", treeOf(state, "example.py").join("\n\n") || "No task is alive.");
  pre.tabIndex = 0;
  pre.translate = false;
  return pre;
}

function section(title: string, content: Content): HTMLElement {
  const made = element("div");
  made.role = "group";
  made.ariaLabel = title;
  const head = element("p", title);
  head.className = "inside-head";
  head.ariaHidden = "true";
  made.append(head, ...content);
  return made;
}

function list(tag: "ol" | "ul", entries: readonly Content[], none: string): HTMLElement {
  if (entries.length === 0) return element("p", none);
  const made = element(tag);
  for (const entry of entries.slice(0, mostShown)) {
    const item = element("li");
    item.append(...entry);
    made.append(item);
  }
  if (entries.length > mostShown) made.append(element("li", `and ${entries.length - mostShown} more`));
  return made;
}

function element(tag: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
