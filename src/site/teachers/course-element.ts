// <interleave-course>: the teachers' picker and the hand-out that it gives. What is picked stands in the page's address,
// so a reload, the Back button and a link that was sent all show the same. Teachers.astro holds its markup.
import { redirectEnd } from "../../notes/ids.ts";
import { type CourseNote, markdownOf, partsOf, readPick, writePick } from "./course.ts";

class InterleaveCourse extends HTMLElement {
  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>(".frame");
    if (frame !== null) frame.textContent = (frame.textContent ?? "").replace(`"${frame.dataset["embed"]}"`, `"${new URL(frame.dataset["embed"] ?? "", location.href).href}"`);
    for (const part of this.querySelectorAll<HTMLElement>(".all")) part.hidden = false;
    this.addEventListener("change", () => this.#count());
    this.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-do]") : null;
      if (button !== null) void this.#do(button);
    });
    addEventListener("hashchange", () => this.#open());
    this.#open();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="pick"]')];
  }

  get #picked(): Set<string> {
    return new Set(this.#boxes.filter(({ checked }) => checked).map(({ value }) => value));
  }

  get #course(): CourseNote[] {
    return Array.from(this.querySelectorAll<HTMLElement>("[data-slug]"), (part) => {
      const boxes = [...part.querySelectorAll("input")].slice(1);
      const examples = boxes.map((box) => ({ id: box.value, title: box.labels?.[0]?.textContent.trim() ?? box.value }));
      return { slug: part.dataset["slug"] ?? "", title: part.querySelector(".part-title")?.textContent ?? "", examples };
    });
  }

  /** The site's address: this page is one folder below it. */
  get #site(): string {
    return new URL("../", location.href.replace(/[?#].*$/s, "")).href;
  }

  get #link(): string {
    return location.href.replace(/#.*$/s, "") + writePick(this.#picked);
  }

  /** Shows the hand-out that the address names, else the picker. */
  #open(): void {
    const redirects: unknown = JSON.parse(this.dataset["redirects"] ?? "{}");
    const pick = readPick(location.hash, (id) => redirectEnd(isNames(redirects) ? redirects : {}, id));
    const shown = pick !== null && pick.size > 0;
    if (shown) {
      for (const box of this.#boxes) box.checked = pick.has(box.value);
      for (const part of this.querySelectorAll<HTMLDetailsElement>(".course details")) part.open = part.querySelector("input:checked") !== null;
    }
    this.#count();
    const [handout, teaching] = [this.querySelector<HTMLElement>(".handout"), this.querySelector<HTMLElement>(".teaching")];
    if (handout === null || teaching === null) return;
    [handout.hidden, teaching.hidden] = [!shown, shown];
    const heading = document.querySelector("h1");
    if (heading !== null) heading.textContent = shown ? "To read and run" : "For teachers";
    if (shown) this.#showHandout(handout);
  }

  #showHandout(handout: HTMLElement): void {
    const list = handout.querySelector(".handout-list");
    const parts = partsOf(this.#course, this.#picked, this.#site);
    list?.replaceChildren(
      ...parts.flatMap(({ title, links }) => {
        const heading = document.createElement("h2");
        heading.textContent = title;
        const items = document.createElement("ul");
        for (const { id, title, address } of links) {
          const link = document.createElement("a");
          link.href = address;
          link.textContent = id.includes("/") ? title : "The note";
          items.appendChild(document.createElement("li")).append(link);
        }
        return [heading, items];
      }),
    );
    if (parts.length === 0 && list !== null) list.textContent = "This link names nothing that the course has. It may have been cut short on its way.";
  }

  #count(): void {
    const { size } = this.#picked;
    const picked = this.querySelector<HTMLElement>(".picked");
    if (picked !== null) picked.hidden = size === 0;
    const count = this.querySelector(".count");
    if (count !== null) count.textContent = `${size} picked`;
    this.querySelector<HTMLAnchorElement>(".open-handout")?.setAttribute("href", writePick(this.#picked));
    for (const part of this.querySelectorAll(".course > li")) {
      const here = part.querySelectorAll("input:checked").length;
      const mark = part.querySelector(".picked-here");
      if (mark !== null) mark.textContent = here === 0 ? "" : `${here} picked`;
    }
  }

  async #do(button: HTMLButtonElement): Promise<void> {
    switch (button.dataset["do"]) {
      case "link":
        return copied(button, this.#link);
      case "markdown":
        return copied(button, markdownOf(partsOf(this.#course, this.#picked, this.#site)));
      case "cartridge":
        return this.#download(button, this.#picked);
      case "whole":
        return this.#download(button, new Set(this.#boxes.map(({ value }) => value)));
      case "clear":
        for (const box of this.#boxes) box.checked = false;
        return this.#count();
      case "pick":
        history.pushState(null, "", "#pick");
        this.#open();
        this.querySelector("h2#pick")?.scrollIntoView();
    }
  }

  async #download(button: HTMLButtonElement, picked: ReadonlySet<string>): Promise<void> {
    try {
      const [{ archive }, { cartridgeFiles }] = await Promise.all([import("./package.ts"), import("./cartridge.ts")]);
      const files = cartridgeFiles({ title: "Interleave: Python’s asyncio", parts: partsOf(this.#course, picked, this.#site) });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([archive(files)], { type: "application/zip" }));
      link.download = "interleave.imscc";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch {
      say(button, "Not fetched; try again");
    }
  }
}

function isNames(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string");
}

async function copied(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(button, "Copied");
  } catch {
    // Without a clipboard, as on an address without https, the text can be taken from here.
    prompt("Copy this:", text);
  }
}

function say(button: HTMLButtonElement, text: string): void {
  const label = (button.dataset["label"] ??= button.textContent);
  button.textContent = text;
  setTimeout(() => (button.textContent = label), 2000);
}

customElements.define("interleave-course", InterleaveCourse);
