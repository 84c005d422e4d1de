// Ids of examples are promises: courses link to them. content/published-ids.json holds every id that was ever
// published, and where those lead that have been given up.

/** The content of content/published-ids.json. */
export interface PublishedIds {
  /** Every id ever published, sorted. */
  readonly ids: readonly string[];
  /** Old id to the id that took its place. */
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

const file = "content/published-ids.json";
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

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

/** Compares what was published with the examples of all notes. Throws nothing; pure. */
export function compareIds(published: PublishedIds, current: readonly string[]): IdChanges {
  const now = new Set(current);
  const known = new Set(published.ids);
  const problems: string[] = [];
  for (const id of new Set(current.filter((each, index) => current.indexOf(each) !== index))) {
    problems.push(`Two examples have the id \`${id}\`: give one of them another, with \`id=…\` or the note's \`slug\`.`);
  }
  for (const from of Object.keys(published.redirects)) {
    if (now.has(from)) problems.push(`\`${from}\` has a redirect in ${file}, but an example has that id: remove the redirect.`);
  }
  const missing = published.ids.filter((id) => {
    if (now.has(id)) return false;
    const end = redirectEnd(published.redirects, id);
    if (end !== id && now.has(end)) return false;
    problems.push(
      end === id
        ? `Example \`${id}\` was published and is gone: restore it, or add a redirect in ${file}, such as "${id}": "note/example".`
        : `Example \`${id}\` leads to \`${end}\` by ${file}, and there is no such example: mend the redirect.`,
    );
    return true;
  });
  return { added: [...now].filter((id) => !known.has(id)), missing, problems };
}

/** Where an id leads: itself, or what the redirects make of it. Going in a circle ends at the first id met twice. */
export function redirectEnd(redirects: Readonly<Record<string, string>>, id: string): string {
  const met = new Set([id]);
  let end = id;
  while (Object.hasOwn(redirects, end)) {
    end = redirects[end] ?? end;
    if (met.has(end)) break;
    met.add(end);
  }
  return end;
}

function isId(value: unknown): value is string {
  return typeof value === "string" && idPattern.test(value);
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}
