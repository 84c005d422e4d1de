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

/** Addresses that the site's own pages and files have, which no note can. */
const ownAddresses: ReadonlySet<string> = new Set("404 changes component embed examples index llms map names oembed pagefind pictures robots sitemap teachers".split(" "));

/** Whether a note of that name would stand where the site has a page or a folder of its own. */
export function isOwnAddress(slug: string): boolean {
  return ownAddresses.has(slug);
}

/** Letters that Unicode does not make of others and marks, as they are written with a to z: Latin, Cyrillic, Greek. */
const romanized = new Map(
  "ß ss ø o æ ae œ oe ł l đ d ð d þ th ı i а a б b в v г g ґ g д d е e є ye ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ј j љ lj њ nj ћ c ђ d џ dz α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o"
    .match(/\S+ \S+/g)
    ?.map((pair): [string, string] => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)]),
);

/** The nearest slug to any text; `fallback` when nothing of it can stay, as of Chinese. */
export function toSlug(text: string, fallback: string): string {
  const plain = text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f'’ъь]/g, "");
  const ascii = plain.replace(/[^\0-\x7f]/g, (letter) => romanized.get(letter) ?? letter);
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
