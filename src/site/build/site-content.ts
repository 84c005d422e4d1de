/// <reference types="vite/client" />
// What is checked in for the examples, as the routes need it: the catalogue, and of each example the view that its note,
// its own page, its embed and its picture share. Each is made once a build; in development, when a file has changed.
import { type Lesson, parseNote } from "../../notes/index.ts";
import type { Recording } from "../../oracle/recording.ts";
import { catalogueOf, type CatalogueEntry } from "./catalogue.ts";
import { exampleView, type ExampleView } from "./example.ts";

const notes = import.meta.glob<string>("/content/notes/*.md", { eager: true, query: "?raw", import: "default" });
const recordings = import.meta.glob<Recording>("/content/recordings/**/*.json", { eager: true, import: "default" });
const ports = import.meta.glob<string>("/content/ports/**/*.ts", { eager: true, query: "?raw", import: "default" });

/** All notes, as they were parsed. */
export const lessons: readonly Lesson[] = Object.entries(notes).map(([path, text]) => parseNote(text, path.slice(path.lastIndexOf("/") + 1, -".md".length)).lesson);

/** All examples, in reading order. */
export const catalogue: readonly CatalogueEntry[] = catalogueOf(lessons);

/** What Astro's `getStaticPaths` gives for a route with one page for each example. */
export function examplePaths(): { params: { note: string; example: string }; props: { entry: CatalogueEntry } }[] {
  return catalogue.map((entry) => {
    const [note = "", example = ""] = entry.id.split("/");
    return { params: { note, example }, props: { entry } };
  });
}

/** The example that has no program of its own, for code that comes with the address of an embed. */
export const blankId = "code";

const blank: Recording = { id: blankId, python: "", hash: "", setup: "", source: "", written: [], ending: { kind: "ended" }, duration: 0, steps: [] };

const views = new Map<string, Promise<ExampleView>>([[blankId, exampleView(blankId, blank, "")]]);

/** Throws when a part of the example is missing, saying how to make it. */
export function viewOf(id: string): Promise<ExampleView> {
  const view = views.get(id) ?? exampleView(id, recordings[`/content/recordings/${id}.json`], ports[`/content/ports/${id}.ts`]);
  views.set(id, view);
  return view;
}
