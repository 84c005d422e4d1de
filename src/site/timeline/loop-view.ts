// The loop from the inside at one moment: what runs, what is ready in which order, which timers are set, and the tasks as
// `python -m asyncio pstree` shows them. A task that is chosen shows its coroutines, innermost last.
import { duration, nameOf, treeOf, waits, type RunState, type TaskState, type Timeline } from "../../timeline/index.ts";

/** More entries than these of a list are counted, not shown. */
const mostShown = 40;

export class LoopView {
  readonly #details: HTMLDetailsElement;
  readonly #body = document.createElement("div");
  #chosen = 0;
  #timeline: Timeline | undefined;
  #moment = 0;

  constructor(details: HTMLDetailsElement) {
    this.#details = details;
    this.#body.className = "inside-body";
    details.append(this.#body);
    details.addEventListener("toggle", () => this.#render());
    this.#body.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("button[data-task]") : null;
      if (button === null) return;
      const task = Number(button.dataset["task"]);
      this.#chosen = this.#chosen === task ? 0 : task;
      this.#render();
      this.#body.querySelector<HTMLElement>(`button[data-task="${task}"]`)?.focus();
    });
  }

  show(timeline: Timeline, moment: number): void {
    this.#timeline = timeline;
    this.#moment = moment;
    if (this.#details.open) this.#render();
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
        return [button, ` ${statusWords(timeline, task)}`, ...(task.id === this.#chosen ? [stack(task)] : [])];
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

function stack({ stack, coroutine }: TaskState): HTMLElement {
  const frames = stack.map(({ name, line }): Content => [line > 0 ? `${name}(), line ${line}` : `${name}()`]);
  return list("ol", frames.length > 0 ? frames : [[`${coroutine}(), not begun`]], "");
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
