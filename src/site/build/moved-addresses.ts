// Keeps published addresses alive on a host that can redirect nothing: once the pages are built, every id that was given
// up (content/published-ids.json) gets a page, or a place in a page, that leads on; then every published id is looked up
// in what was built, and the build fails for one that is not there.
//
// A note that moved leaves a page; an example or heading that moved out of a note leaves an anchor at that note's end; an
// example also had a page, an embed, an oEmbed answer and a picture of its own, whose old addresses lead on or are copied.
import { cp, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { parsePublishedIds, placeOf, redirectEnd, type PublishedIds } from "../../notes/index.ts";

/** Folders that hold a page for each example, `<folder>/<note>/<example>/`. */
const pageFolders = ["examples", "embed"];
/** Files for each example, `<folder>/<note>/<example><ending>`. */
const fileFolders = [["oembed", ".json"], ["pictures", ".png"]] as const;

export interface Moving {
  /** The built site. */
  readonly folder: string;
  /** Address at which it is served, or its base path alone; ends with a slash. */
  readonly site: string;
  readonly published: PublishedIds;
}

/** Astro integration; `text` reads content/published-ids.json. */
export function movedAddresses(text: () => Promise<string>): AstroIntegration {
  let site = "/";
  return {
    name: "interleave:moved-addresses",
    hooks: {
      "astro:config:done": ({ config }) => {
        const base = config.base.replace(/\/*$/, "/");
        site = config.site === undefined ? base : new URL(base, config.site).href;
      },
      "astro:build:done": async ({ dir }) => {
        await leadOn({ folder: fileURLToPath(dir), site, published: parsePublishedIds(await text()) });
      },
    },
  };
}

/** Writes what leads on. Throws when a published id is nowhere in the built site, and says which and what to do. */
export async function leadOn({ folder, site, published }: Moving): Promise<void> {
  const { redirects } = published;
  const movedIds = published.ids.map((id) => ({ id, end: redirectEnd(redirects, id) })).filter(({ id, end }) => id !== end);
  const leftBy = Map.groupBy(movedIds, ({ id }) => placeOf(id).note);
  for (const [note, left] of leftBy) {
    const target = redirects[note] === undefined ? null : redirectEnd(redirects, note);
    const moves = left.filter(({ id }) => id !== note).map(({ id, end }) => ({ anchor: placeOf(id).anchor, address: `../${addressOf(end)}` }));
    const path = join(folder, note, "index.html");
    if (target !== null) await write(path, movedPage(`../${addressOf(target)}`, `${site}${addressOf(target)}`, moves));
    else await write(path, withMovedPlaces(await read(path, note), moves));
  }
  for (const { id, end } of movedIds.filter(({ id }) => id.includes("/"))) {
    for (const family of pageFolders) {
      if (await isFile(join(folder, family, end, "index.html"))) {
        await write(join(folder, family, id, "index.html"), movedPage(`../../../${family}/${end}/`, `${site}${family}/${end}/`, []));
      }
    }
    for (const [family, ending] of fileFolders) {
      const from = join(folder, family, `${end}${ending}`);
      if (await isFile(from)) await cp(from, join(folder, family, `${id}${ending}`), { recursive: true });
    }
  }
  const lost = await lostIds({ folder, published });
  if (lost.length > 0) throw new Error(`These were published and are nowhere in the built site. Bring them back, or add redirects in content/published-ids.json:\n  ${lost.join("\n  ")}`);
}

/** Published ids that a reader would not find in the built site. */
export async function lostIds({ folder, published: { ids, redirects } }: Pick<Moving, "folder" | "published">): Promise<string[]> {
  const pages = new Map<string, Promise<string>>();
  const page = (note: string): Promise<string> => {
    const known = pages.get(note) ?? readFile(join(folder, note, "index.html"), "utf8").catch(() => "");
    pages.set(note, known);
    return known;
  };
  const families = (await Promise.all(pageFolders.map(async (family) => ((await stat(join(folder, family)).catch(() => null))?.isDirectory() ? [family] : [])))).flat();
  const holds = async (id: string): Promise<boolean> => {
    const { note, anchor } = placeOf(id);
    const text = await page(note);
    if (text === "" || (anchor !== "" && !text.includes(` id="${anchor}"`))) return false;
    return !id.includes("/") || (await Promise.all(families.map((family) => isFile(join(folder, family, id, "index.html"))))).every(Boolean);
  };
  const lost: string[] = [];
  for (const id of ids) {
    // Both ends: the old address must answer, and what it leads to must be there.
    if (!(await holds(id)) || !(await holds(redirectEnd(redirects, id)))) lost.push(id);
  }
  return lost;
}

interface Move {
  /** Id of the element that was here. */
  readonly anchor: string;
  /** Where it is now, from this page. */
  readonly address: string;
}

/** A page whose content is elsewhere. Fragments and options of the old address go along, so links to moments stay good. */
function movedPage(address: string, canonical: string, moves: readonly Move[]): string {
  const places = moves.map(({ anchor, address }) => `<p id="${anchor}"><a href="${address}">${address}</a></p>`).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
<script>${followScript(address, moves)}</script>
<noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
</head>
<body>
<p>This page has moved to <a href="${address}">${address}</a>.</p>
${places}
</body>
</html>
`;
}

/** The page with a place for everything that moved out of it: shown to who asks for it, and led on where scripts run. */
function withMovedPlaces(html: string, moves: readonly Move[]): string {
  const places = moves.map(({ anchor, address }) => `<p class="moved" id="${anchor}">This has moved. <a href="${address}">Here it is now.</a></p>`).join("");
  if (!html.includes("</main>")) throw new Error("Cannot place what has moved: the page has no </main>.");
  return html.replace("</main>", `${places}<script>${followScript(null, moves)}</script></main>`);
}

/** Goes where the address's fragment has moved, or to `otherwise`. What follows the fragment's first field goes along. */
function followScript(otherwise: string | null, moves: readonly Move[]): string {
  const places = JSON.stringify(Object.fromEntries(moves.map(({ anchor, address }) => [anchor, address]))).replaceAll("<", "\\u003c");
  return `(() => {
const places = ${places}, otherwise = ${JSON.stringify(otherwise)};
const follow = () => {
  const [anchor, ...fields] = location.hash.slice(1).split("&");
  const name = decodeURIComponent(anchor);
  const place = Object.hasOwn(places, name) ? places[name] : otherwise && otherwise + (anchor && "#" + anchor);
  if (!place) return;
  const [page, fragment] = place.split("#");
  location.replace(page + location.search + (fragment ? "#" + [fragment, ...fields].join("&") : ""));
};
addEventListener("hashchange", follow);
follow();
})()`;
}

/** Where an id is, from the site's top. */
function addressOf(id: string): string {
  const { note, anchor } = placeOf(id);
  return anchor === "" ? `${note}/` : `${note}/#${anchor}`;
}

async function read(path: string, note: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new Error(`The note \`${note}\` was published and its page was not built: bring it back, or add a redirect in content/published-ids.json, such as "${note}": "note".`);
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() === true;
}
