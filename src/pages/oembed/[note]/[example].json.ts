import type { APIRoute } from "astro";
import { oEmbed } from "@interleave/site/build/oembed.ts";
import { siteAddress } from "@interleave/site/build/site-address.ts";
import { examplePaths, heightOf } from "@interleave/site/build/site-content.ts";

export const getStaticPaths = examplePaths;

export const GET: APIRoute = async ({ props, site }) => {
  const base = import.meta.env.BASE_URL;
  return Response.json(oEmbed(props.entry, siteAddress(site, base) ?? base, await heightOf(props.entry.id)));
};
