// Where the links and images of a note may lead. Everything that is not named here is refused, so an address that a
// browser could run never reaches a page.

export type Address =
  /** Another note, or a heading of this one when `note` is empty. */
  | { readonly kind: "note"; readonly note: string; readonly anchor: string }
  /** A page of the web, a mail address, or another page of the site. `url` holds no character that could end it. */
  | { readonly kind: "web"; readonly url: string }
  | { readonly kind: "refused"; readonly reason: string };

const notePattern = /^(?:\.\/)?([A-Za-z0-9][\w-]*)\.md(?:#(.*))?$/;

/** What the target of a link is. */
export function linkAddress(raw: string): Address {
  const url = visible(raw);
  if (url.startsWith("#")) return { kind: "note", note: "", anchor: decoded(url.slice(1)) };
  const note = notePattern.exec(url);
  if (note !== null) return { kind: "note", note: note[1] ?? "", anchor: decoded(note[2] ?? "") };
  const scheme = schemeOf(url);
  if (scheme === null && /\.mdx?(?:[?#]|$)/i.test(url)) return refused("Link to another note by its file name alone, as in `gather-and-tasks.md`");
  if (scheme === null && url === "") return refused("Say where it leads");
  if (scheme === null || ["http", "https", "mailto"].includes(scheme)) return { kind: "web", url: encoded(url) };
  return refused(`An address that begins with \`${scheme.slice(0, 20)}:\` is not allowed. Use https:, mailto: or a note's file name`);
}

/** What the target of an image is: one on the web, or a file below `content/notes` as `url`. */
export function imageAddress(raw: string): Address {
  const url = visible(raw);
  if (/^https?:\/\//i.test(url)) {
    return decodable(url) ? { kind: "web", url: encoded(url) } : refused("Its address holds a `%` that is no percent code: write `%25`");
  }
  const file = /^(?:\.\/)?((?:[A-Za-z0-9][\w-]*\/)*[A-Za-z0-9][\w-]*\.(?:png|jpe?g|gif|svg|webp|avif))$/i.exec(url)?.[1];
  if (file !== undefined) return { kind: "note", note: file, anchor: "" };
  return refused("Name an image file beside the note, as in `queue.svg`, or one on the web");
}

/** Browsers ignore control characters and the spaces around an address, and so must every look at it. */
function visible(url: string): string {
  return url.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g, "").trim();
}

/** The scheme, in lower case, or null for an address without one. Anything before a colon counts, however odd. */
function schemeOf(url: string): string | null {
  return /^([^/?#]*?):/.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** `url` with everything percent-encoded that could end it, or open something else, in Markdown, MDX or HTML. */
export function encoded(url: string): string {
  return url.replace(/[\s<>"{}|\\^`[\]]/g, (char) => (char < "\u0080" ? `%${char.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}` : encodeURIComponent(char)));
}

function decodable(url: string): boolean {
  try {
    return decodeURI(url) !== "";
  } catch {
    return false;
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function refused(reason: string): Address {
  return { kind: "refused", reason };
}
