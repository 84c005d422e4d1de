import type { APIRoute } from "astro";
import { siteAddress } from "@interleave/site/build/site-address.ts";
import { lessons } from "@interleave/site/build/site-content.ts";
import { llmsText } from "@interleave/site/machines/llms.ts";

export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL;
  return new Response(llmsText(siteAddress(site, base) ?? `${base.replace(/\/$/, "")}/`, lessons));
};
