// The address of the embed that an element stands for. Pure.

/** The attributes that an embed's address carries on, and what it calls them. */
export const options: Readonly<Record<string, string>> = { language: "lang", speed: "speed", theme: "theme", editable: "editable", predict: "predict", events: "events" };

export interface FrameSource {
  /** The attribute: `note/example`, an address, or null for code of the page's own. */
  readonly src: string | null;
  /** The site's address. */
  readonly site: string;
  /** What a relative `src` is relative to. */
  readonly page: string;
  /** By the embed's names. */
  readonly options: ReadonlyMap<string, string>;
}

/** Null where the element leads to nothing that can be shown in a frame. */
export function frameAddress({ src, site, page, options }: FrameSource): URL | null {
  const url = embedOf(src?.trim() ?? null, site.endsWith("/") ? site : `${site}/`, page);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  for (const [name, value] of options) url.searchParams.set(name, value);
  return url;
}

function embedOf(src: string | null, site: string, page: string): URL | null {
  try {
    if (src === null) return new URL("embed/", site);
    const [, example = null, hash = ""] = /^([\w-]+\/[\w-]+)\/?(#.*)?$/.exec(src) ?? [];
    if (example !== null) return new URL(`embed/${example}/${hash}`, site);
    const url = new URL(src, page);
    // An example's page and its embed differ in one word.
    url.pathname = url.pathname.replace(/\/examples\/(?=[^/]+\/[^/]+\/?$)/, "/embed/");
    return url;
  } catch {
    return null;
  }
}

/** Code as it stands in indented HTML, without the indentation that all of its lines share, and without blank lines around it. */
export function dedented(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents, Infinity);
  return lines.map((line) => line.slice(Math.min(shared, line.length))).join("\n").replace(/^(?:[ \t]*\n)+|\s+$/g, "");
}
