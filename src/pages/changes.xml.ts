import { createHash } from "node:crypto";
import type { APIRoute } from "astro";
import { siteAddress } from "@interleave/site/build/site-address.ts";
import { changes, lessons } from "@interleave/site/build/site-content.ts";
import { atomFeed, parseChanges } from "@interleave/site/machines/changes.ts";

export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL;
  const feed = atomFeed(parseChanges(changes, lessons), {
    site: siteAddress(site, base) ?? `${base.replace(/\/$/, "")}/`,
    titleOf: (slug) => lessons.find((lesson) => lesson.slug === slug)?.title ?? slug,
    digest: (text) => createHash("sha256").update(text).digest("hex").slice(0, 32),
  });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
