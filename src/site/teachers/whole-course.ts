// The notes as a teacher may pick from them. Runs at build.
import type { Lesson } from "../../notes/index.ts";
import { exampleTitle } from "../build/catalogue.ts";
import type { CourseNote } from "./course.ts";

/** All notes for students with their examples and exercises; solutions are for after. Lessons come in reading order. */
export function courseOf(lessons: readonly Lesson[]): CourseNote[] {
  return lessons.filter(({ part }) => part !== "authors").map(({ slug, title, examples, exercises }) => {
    const solutions = new Set(exercises.map(({ solution }) => solution.id));
    return { slug, title, examples: examples.filter(({ id }) => !solutions.has(id)).map(({ id, title }) => ({ id, title: exampleTitle(id, title) })) };
  });
}
