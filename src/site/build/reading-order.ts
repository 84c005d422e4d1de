// The order of the pages, for the sidebar and the first page. Starlight makes a sidebar by itself only for pages under
// src/content/docs; ours lie in content/pages, so astro.config.mjs asks here. Runs in Node, before the build.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Ids of the pages in a folder, by the `order` in their frontmatter, then by id. Pages without one come last. */
export function pagesInOrder(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".mdx"))
    .map((name) => ({ id: name.slice(0, -".mdx".length), order: orderOf(readFileSync(join(folder, name), "utf8")) }))
    .sort((one, other) => one.order - other.order || one.id.localeCompare(other.id))
    .map(({ id }) => id);
}

/** The sidebar: the notes, the capstones, and what is looked up, which has pages beside those of the folder too. */
export function sidebarOf(folder: string) {
  const pages = pagesInOrder(folder).map((slug) => ({ slug, part: partOf(readFileSync(join(folder, `${slug}.mdx`), "utf8")) }));
  const items = (part: string) => pages.filter((page) => page.part === part).map(({ slug }) => ({ slug }));
  return [
    { label: "The map", link: "/map/" },
    ...[{ label: "Notes", items: items("notes") }, { label: "Capstones", items: items("capstones") }].filter((group) => group.items.length > 0),
    { label: "Reference", items: [{ label: "Index by name", link: "/names/" }, ...items("reference"), ...items("authors")] },
  ];
}

/** The `part:` that stands in a page's frontmatter. */
function partOf(page: string): string {
  return /^---\r?\n[\s\S]*?^part: (\w+)$/m.exec(page)?.[1] ?? "notes";
}

/** The `order:` that stands in a page's frontmatter, under `sidebar:`; Infinity when there is none. */
export function orderOf(page: string): number {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(page)?.[1] ?? "";
  const order = /^\s*order:\s*(\d+(?:\.\d+)?)\s*$/m.exec(frontmatter)?.[1];
  return order === undefined ? Infinity : Number(order);
}
