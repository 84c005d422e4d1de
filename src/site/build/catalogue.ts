// Every example of the notes with what is said of it where it stands alone: its page, its picture, its embed, lists of
// links. Pure; site-content.ts makes it of the notes.
import { expectedLines, introductionTo, taskOf, type Lesson, type Phrase } from "../../notes/index.ts";

export interface CatalogueEntry {
  /** `note/example`. */
  readonly id: string;
  readonly title: string;
  /** Plain text: what the note says before the example, or of itself. */
  readonly description: string;
  readonly note: { readonly slug: string; readonly title: string };
  /** Which lines of its output its note asks about, as its fence says it; null where it asks nothing. */
  readonly predict: string | null;
  /** Null where it is not the program of an exercise. Solutions have no page. */
  readonly exercise: CatalogueExercise | null;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

export interface CatalogueExercise {
  /** What is to be done, in paragraphs. */
  readonly task: readonly (readonly Phrase[])[];
  /** What the changed program must do, as Exercise.astro takes it. */
  readonly expected: string;
}

/** An example beside another, in reading order. */
export interface Neighbour {
  readonly id: string;
  readonly title: string;
}

/** The examples of some lessons, in reading order: by the lessons' order, then by name. */
export function catalogueOf(lessons: readonly Lesson[]): readonly CatalogueEntry[] {
  const ordered = [...lessons].sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity) || one.slug.localeCompare(other.slug));
  const entries = ordered.flatMap((lesson) => {
    const given = new Map(lesson.exercises.map(({ given, expected }) => [given.id, { task: taskOf(lesson, given.id), expected: expectedLines(expected) }]));
    const solutions = new Set(lesson.exercises.map((exercise) => exercise.solution.id));
    return lesson.examples
      .filter(({ id }) => !solutions.has(id))
      .map(({ id, title, predict = null }) => ({
        id,
        title: exampleTitle(id, title),
        description: introductionTo(lesson, id) || lesson.description || "",
        note: { slug: lesson.slug, title: lesson.title },
        predict,
        exercise: given.get(id) ?? null,
      }));
  });
  const neighbour = (index: number): Neighbour | null => {
    const entry = entries[index];
    return entry === undefined ? null : { id: entry.id, title: entry.title };
  };
  return entries.map((entry, index) => ({ ...entry, previous: neighbour(index - 1), next: neighbour(index + 1) }));
}

/** What an example is called: by its note, else by its name. */
export function exampleTitle(id: string, title: string | undefined): string {
  return title ?? id.slice(id.lastIndexOf("/") + 1).replaceAll("-", " ");
}
