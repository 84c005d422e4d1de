/// <reference types="vite/client" />
// What is checked in for the examples, as the routes need it: the catalogue, and of each example the view that its note,
// its own page, its embed and its picture share. Each is made once a build; in development, when a file has changed.
import { parseNote, parsePublishedIds, type Lesson } from "../../notes/index.ts";
import type { Recording } from "../../oracle/recording.ts";
import { catalogueOf, type CatalogueEntry } from "./catalogue.ts";
import { exampleView, type ExampleView } from "./example.ts";
import { exampleHeight, exerciseHeight } from "./example-height.ts";

const notes = import.meta.glob<string>("/content/notes/*.md", { eager: true, query: "?raw", import: "default" });
const recordings = import.meta.glob<Recording>("/content/recordings/**/*.json", { eager: true, import: "default" });
const ports = import.meta.glob<string>("/content/ports/**/*.ts", { eager: true, query: "?raw", import: "default" });

const publishedTexts = import.meta.glob<string>("/content/published-ids.json", { eager: true, query: "?raw", import: "default" });
const changesTexts = import.meta.glob<string>("/content/changes.json", { eager: true, query: "?raw", import: "default" });

/** All notes and what was read of them, in reading order. */
export const sources: readonly { readonly text: string; readonly lesson: Lesson }[] = Object.entries(notes)
  .map(([path, text]) => ({ text, lesson: parseNote(text, path.slice(path.lastIndexOf("/") + 1, -".md".length)).lesson }))
  .sort(({ lesson: one }, { lesson: other }) => (one.order ?? Infinity) - (other.order ?? Infinity) || one.slug.localeCompare(other.slug));

/** All notes as they were parsed, in reading order. */
export const lessons: readonly Lesson[] = sources.map(({ lesson }) => lesson);

/** All examples, in reading order. */
export const catalogue: readonly CatalogueEntry[] = catalogueOf(lessons);

/** content/changes.json, as it is read: what is to be told to those who follow the site. */
export const changes: unknown = JSON.parse(Object.values(changesTexts).join(""));

/** Every id ever published, and where those lead that were given up. */
export const published = parsePublishedIds(Object.values(publishedTexts).join(""));

export function recordingOf(id: string): Recording | undefined {
  return recordings[`/content/recordings/${id}.json`];
}

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
  const view = views.get(id) ?? exampleView(id, recordingOf(id), ports[`/content/ports/${id}.ts`]);
  views.set(id, view);
  return view;
}

/** How high an example is where it stands alone in a frame, px, before anything is run. */
export async function heightOf(id: string): Promise<number> {
  const exercise = catalogue.find((entry) => entry.id === id)?.exercise ?? null;
  return exampleHeight(await viewOf(id)) + (exercise === null ? 0 : exerciseHeight(exercise));
}
