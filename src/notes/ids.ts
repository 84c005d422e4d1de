// Ids are promises: courses link to them. content/published-ids.json holds every id that was ever published, and where
// those lead that have been given up. An id is that of a note (`timeouts`), of an example (`timeouts/shared-deadline`) or
// of a heading (`timeouts#a-deadline-that-moves`).
import type { Lesson } from "./lesson.ts";

/** The content of content/published-ids.json. */
export interface PublishedIds {
  /** Every id ever published, sorted. */
  readonly ids: readonly string[];
  /** Old id to the id that took its place. A note that moved takes its examples and headings along. */
  readonly redirects: Readonly<Record<string, string>>;
}

export interface IdChanges {
  /** Current ids that have not been published yet. */
  readonly added: readonly string[];
  /** Published ids that lead nowhere. */
  readonly missing: readonly string[];
  /** What is wrong, in whole sentences. Empty when every published id leads somewhere. */
  readonly problems: readonly string[];
}

/** Where the built site has what an id names. */
export interface Place {
  /** Last part of the page's address. */
  readonly note: string;
  /** Id of the element in the page; empty for the page itself. */
  readonly anchor: string;
}

const file = "content/published-ids.json";
const word = "[a-z0-9]+(?:-[a-z0-9]+)*";
/** Anchors of headings are made from their text and may hold letters of any script. */
const idPattern = new RegExp(`^(${word})(?:/(${word})|#([\\p{L}\\p{M}\\p{N}_-]+))?$`, "u");

type Kind = "note" | "example" | "heading";

/** What each kind of id may lead to once it is given up: an example has an embed and a picture, which a note has not. */
const mayBecome: Readonly<Record<Kind, readonly Kind[]>> = { note: ["note"], example: ["example"], heading: ["heading", "example", "note"] };

/** Every id of a note that a link may name. Solutions have no address: they stand with their exercise. */
export function idsOf({ slug, ids, anchors, exercises }: Pick<Lesson, "slug" | "ids" | "anchors"> & { readonly exercises: readonly { readonly solution: { readonly id: string } }[] }): string[] {
  const solutions = new Set(exercises.map(({ solution }) => solution.id));
  return [slug, ...ids.filter((id) => !solutions.has(id)), ...anchors.map((anchor) => `${slug}#${anchor}`)];
}

export function placeOf(id: string): Place {
  const [, note = id, example, heading = ""] = idPattern.exec(id) ?? [];
  return { note, anchor: example === undefined ? heading : `example-${example}` };
}

/** Reads the text of content/published-ids.json. Throws with a sentence when it is not what it should be. */
export function parsePublishedIds(text: string): PublishedIds {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON (${String(error)}): restore it from the last commit.`);
  }
  const ids = property(read, "ids");
  const redirects = property(read, "redirects") ?? {};
  if (!Array.isArray(ids) || !ids.every(isId)) throw new Error(`${file} wants \`ids\`, a list of ids such as "gather/order".`);
  if (typeof redirects !== "object" || redirects === null) throw new Error(`${file} wants \`redirects\`, such as { "old/id": "new/id" }.`);
  const entries = Object.entries(redirects).map(([from, to]): [string, string] => {
    if (!isId(from) || !isId(to)) throw new Error(`The redirect of "${from}" in ${file} wants two ids, such as { "old/id": "new/id" }.`);
    if (!mayBecome[kindOf(from)].includes(kindOf(to))) throw new Error(`In ${file}, the ${kindOf(from)} "${from}" cannot lead to the ${kindOf(to)} "${to}".`);
    return [from, to];
  });
  return { ids, redirects: Object.fromEntries(entries) };
}

/** The text of content/published-ids.json once `added` are published too. */
export function writePublishedIds({ ids, redirects }: PublishedIds, added: readonly string[]): string {
  const sorted = (list: Iterable<string>): string[] => [...list].toSorted();
  const all = sorted(new Set([...ids, ...added]));
  const moved = Object.fromEntries(sorted(Object.keys(redirects)).map((from) => [from, redirects[from]]));
  return `${JSON.stringify({ ids: all, redirects: moved }, null, 2)}\n`;
}

/** Compares what was published with the ids that all notes have now. Throws nothing; pure. */
export function compareIds(published: PublishedIds, current: readonly string[]): IdChanges {
  const now = new Set(current);
  const known = new Set(published.ids);
  const problems: string[] = [];
  for (const id of new Set(current.filter((each, index) => current.indexOf(each) !== index))) {
    problems.push(`Two ${kindOf(id)}s have the id \`${id}\`: give one of them another, with \`id=…\` or the note's \`slug\`.`);
  }
  for (const from of Object.keys(published.redirects)) {
    if (now.has(from)) problems.push(`\`${from}\` has a redirect in ${file}, and is there: remove the redirect.`);
  }
  const missing = published.ids.filter((id) => {
    if (now.has(id)) return false;
    const end = redirectEnd(published.redirects, id);
    if (end !== id && now.has(end)) return false;
    const kind = kindOf(id);
    // What a lost note held is lost with it; one sentence is enough.
    if (kind !== "note" && end === id && known.has(placeOf(id).note) && !now.has(placeOf(id).note)) return true;
    problems.push(
      end === id
        ? `The ${kind} \`${id}\` was published and is gone: bring it back, or add a redirect in ${file}, such as "${id}": "${exampleOf[kind]}".`
        : `The ${kind} \`${id}\` leads to \`${end}\` by ${file}, and there is no such ${kindOf(end)}: mend the redirect.`,
    );
    return true;
  });
  return { added: [...now].filter((id) => !known.has(id)), missing, problems };
}

const exampleOf: Readonly<Record<Kind, string>> = { note: "note", example: "note/example", heading: "note#heading" };

/** Where an id leads: itself, or what the redirects make of it. Going in a circle ends at the first id met twice. */
export function redirectEnd(redirects: Readonly<Record<string, string>>, id: string): string {
  const met = new Set([id]);
  for (let end = id; ; ) {
    const next = nextOf(redirects, end);
    if (next === undefined || met.has(next)) return next ?? end;
    met.add((end = next));
  }
}

/** One step: the id's own redirect, else that of its note. */
function nextOf(redirects: Readonly<Record<string, string>>, id: string): string | undefined {
  if (Object.hasOwn(redirects, id)) return redirects[id];
  const { note } = placeOf(id);
  return note !== id && Object.hasOwn(redirects, note) ? `${redirects[note]}${id.slice(note.length)}` : undefined;
}

function kindOf(id: string): Kind {
  return id.includes("/") ? "example" : id.includes("#") ? "heading" : "note";
}

function isId(value: unknown): value is string {
  return typeof value === "string" && idPattern.test(value);
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
