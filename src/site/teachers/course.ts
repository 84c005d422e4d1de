// What a teacher may pick: notes and their examples, and a choice of them as an address, as Markdown. Pure.
import { examplePath } from "../site-paths.ts";

/** A note with what may be picked of it. */
export interface CourseNote {
  /** Last part of the note's address, and its id. */
  readonly slug: string;
  readonly title: string;
  readonly examples: readonly { readonly id: string; readonly title: string }[];
}

/** One link of a hand-out. */
export interface CourseLink {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** The links of one note. */
export interface CoursePart {
  readonly title: string;
  readonly links: readonly CourseLink[];
}

/** What was picked, note by note in the course's order. `site` is the site's address with a slash at the end. */
export function partsOf(course: readonly CourseNote[], picked: ReadonlySet<string>, site: string): CoursePart[] {
  return course.flatMap(({ slug, title, examples }) => {
    const note = picked.has(slug) ? [{ id: slug, title, address: `${site}${slug}/` }] : [];
    const links = examples.filter(({ id }) => picked.has(id)).map((example) => ({ ...example, address: examplePath(site, example.id) }));
    return note.length + links.length === 0 ? [] : [{ title, links: [...note, ...links] }];
  });
}

const field = "#pick=";

/** The fragment that names what was picked. */
export function writePick(ids: Iterable<string>): string {
  return field + [...ids].join(",");
}

/** The ids that a fragment names, those that have moved under their new names; null when it is about something else. */
export function readPick(fragment: string, newName: (id: string) => string): Set<string> | null {
  if (!fragment.startsWith(field)) return null;
  // Chats and mail programs escape the comma.
  const ids = fragment.slice(field.length).split(/,|%2C/i).filter((id) => /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(id));
  return new Set(ids.map(newName));
}

/** A list of links for a course page. */
export function markdownOf(parts: readonly CoursePart[]): string {
  const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");
  return parts.map(({ title, links }) => `- ${escaped(title)}\n${links.map((link) => `  - [${escaped(link.title)}](${link.address})\n`).join("")}`).join("");
}
