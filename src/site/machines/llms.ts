// llms.txt (llmstxt.org): what the site is and where each note is as plain Markdown. And robots.txt. Pure.
import type { Lesson } from "../../notes/index.ts";

/** `site` is the site's address with a slash at the end, or its base path. Lessons come in reading order. */
export function llmsText(site: string, lessons: readonly Pick<Lesson, "slug" | "title" | "description">[]): string {
  const links = lessons.map(({ slug, title, description }) => `- [${title}](${site}${slug}.md)${description === undefined ? "" : `: ${description}`}`);
  return `# Interleave

> Notes on Python's asyncio whose examples run in the page. Every example was run by CPython 3.14, and what it printed, with
> the second at which each line came, stands below it.

Each note is also there as Markdown, at the addresses below; as a page, it is at the same address without \`.md\`.

## Notes

${links.join("\n")}

## Optional

- [What has changed](${site}changes.xml): an Atom feed
- [For teachers](${site}teachers/): links, embeds and course packages
`;
}

/** Everything may be read; `address` is null where the build does not know it, and then no sitemap is made. */
export function robotsText(address: string | null): string {
  return `User-agent: *\nAllow: /\n${address === null ? "" : `\nSitemap: ${address}sitemap-index.xml\n`}`;
}
