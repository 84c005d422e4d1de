// What has changed on the site, for those who follow it: content/changes.json, written by authors, and the Atom feed made
// of it (RFC 4287). An entry's id is made of its date and title, so it stays when the site moves. Pure.
import type { Lesson } from "../../notes/index.ts";

/** One entry of content/changes.json, newest first. */
export interface Change {
  /** Day, such as `2026-11-21`. */
  readonly date: string;
  readonly title: string;
  /** One or two sentences. */
  readonly text: string;
  /** Slugs of the notes that it is about. */
  readonly notes: readonly string[];
}

/** Reads content/changes.json. Throws with a sentence when it is not what it should be, or names a note that is not there. */
export function parseChanges(json: unknown, lessons: readonly Pick<Lesson, "slug">[]): readonly Change[] {
  const fault = (what: string): Error => new Error(`content/changes.json ${what}. An entry is { "date": "2026-11-21", "title": "…", "text": "…", "notes": ["timeouts"] }.`);
  if (!Array.isArray(json)) throw fault("wants a list");
  const slugs = new Set(lessons.map(({ slug }) => slug));
  const changes = json.map((entry: unknown): Change => {
    if (typeof entry !== "object" || entry === null) throw fault("wants entries");
    const { date, title, text, notes }: Partial<Record<keyof Change, unknown>> = entry;
    if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) throw fault(`wants a date, not ${JSON.stringify(date)}`);
    if (typeof title !== "string" || typeof text !== "string") throw fault(`wants title and text on ${date}`);
    if (!Array.isArray(notes) || !notes.every((note) => typeof note === "string")) throw fault(`wants a list of notes on ${date}`);
    const missing = notes.find((note) => !slugs.has(note));
    if (missing !== undefined) throw fault(`names the note "${missing}" on ${date}, and there is none: say where it is now`);
    return { date, title, text, notes };
  });
  return changes.toSorted((one, other) => other.date.localeCompare(one.date));
}

export interface FeedOptions {
  /** Address of the site with a slash at the end, or its base path where the build was not told. */
  readonly site: string;
  readonly titleOf: (slug: string) => string;
  /** Gives 32 hex digits for a text, always the same. */
  readonly digest: (text: string) => string;
}

export function atomFeed(changes: readonly Change[], { site, titleOf, digest }: FeedOptions): string {
  const id = (text: string): string => `urn:uuid:${digest(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
  const time = (date: string): string => `${date}T00:00:00Z`;
  const entries = changes.map(({ date, title, text, notes }) => {
    const links = notes.map((note) => `<a href="${site}${note}/">${escapeXml(titleOf(note))}</a>`).join(", ");
    return [
      "<entry>",
      `<id>${id(`change ${date} ${title}`)}</id>`,
      `<title>${escapeXml(title)}</title>`,
      `<updated>${time(date)}</updated>`,
      `<link href="${site}${notes[0] === undefined ? "" : `${notes[0]}/`}"/>`,
      `<content type="html">${escapeXml(`<p>${escapeXml(text)}</p>${links === "" ? "" : `<p>${links}</p>`}`)}</content>`,
      "</entry>",
    ].join("\n");
  });
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${id("interleave changes")}</id>`,
    "<title>Interleave: what has changed</title>",
    "<author><name>Interleave</name></author>",
    `<updated>${time(changes[0]?.date ?? "1970-01-01")}</updated>`,
    `<link href="${site}"/>`,
    `<link rel="self" href="${site}changes.xml"/>`,
    ...entries,
    "</feed>",
  ].join("\n")}\n`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
