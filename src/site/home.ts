// What the first page chooses and in which order. Pure.
import { isRead, type Example, type Lesson } from "../notes/index.ts";

/**
 * The example of the first page: the first that says `home`, else the first of the first note that is read. Null where
 * there is none. `lessons` are in reading order.
 */
export function homeExample(lessons: readonly Pick<Lesson, "part" | "examples" | "exercises">[]): Example | null {
  const shown = lessons.filter(({ part }) => isRead(part)).flatMap(({ examples, exercises }) => {
    const programs = new Set(exercises.flatMap(({ given, solution }) => [given.id, solution.id]));
    return examples.filter(({ id }) => !programs.has(id));
  });
  return lessons.flatMap(({ examples }) => examples).find(({ home }) => home) ?? shown[0] ?? null;
}

/** A page of the collection, as far as its place among the others matters. */
export interface Placed {
  readonly id: string;
  readonly data: { readonly sidebar: { readonly order?: number | undefined } };
}

/** The pages as the sidebar has them: by order, then by id. */
export function inReadingOrder<Page extends Placed>(pages: readonly Page[]): Page[] {
  const order = (page: Page): number => page.data.sidebar.order ?? Infinity;
  return [...pages].sort((one, other) => order(one) - order(other) || one.id.localeCompare(other.id));
}

/** How long so many minutes are, as one tells it. */
export function roughly(minutes: number): string {
  const hours = Math.round(minutes / 60);
  return minutes < 90 ? (minutes === 1 ? "a minute" : `${minutes} minutes`) : `${hours} hours`;
}

/** What the parts are called that are read one note after the other. */
export const partTitles = { notes: "The notes", capstones: "Capstones" } as const;

/** Address of a note on a site whose base path is `base`. */
export function notePath(base: string, id: string): string {
  return `${base.replace(/\/$/, "")}/${id}/`;
}
