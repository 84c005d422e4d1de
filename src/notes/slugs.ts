// The names that appear in addresses and file names: slugs of notes, ids of examples, anchors of headings.
import GithubSlugger from "github-slugger";

const longestSlug = 64;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a slug looks like, for messages. */
export const slugRule = `lower-case letters a-z, digits and single hyphens, at most ${longestSlug} characters`;

/** Whether `text` can be a note's slug or the second half of an example's id. It can then be part of any path. */
export function isSlug(text: string): boolean {
  return text.length <= longestSlug && slugPattern.test(text);
}

/** The nearest slug to any text; `fallback` when nothing of it can stay. */
export function toSlug(text: string, fallback: string): string {
  const ascii = text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f'’]/g, "");
  const slug = ascii.replace(/[^a-z0-9]+/g, "-").slice(0, longestSlug - 8).replace(/^-|-$/g, "");
  return slug === "" ? fallback : slug;
}

/** Hands out slugs that nobody has: `base`, then `base-2`, `base-3` …, leaving out those in `taken`. */
export function freeSlugs(taken: Iterable<string>): (base: string) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (base) => {
    let count = counts.get(base) ?? 0;
    let slug: string;
    do slug = ++count === 1 ? base : `${base}-${count}`;
    while (used.has(slug));
    counts.set(base, count);
    used.add(slug);
    return slug;
  };
}

/** Gives the headings of one page their anchors in order, with the package that Astro uses for the same purpose. */
export function headingAnchors(): (text: string) => string {
  const slugger = new GithubSlugger();
  return (text) => slugger.slug(text);
}
