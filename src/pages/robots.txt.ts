import type { APIRoute } from "astro";
import { siteAddress } from "@interleave/site/build/site-address.ts";
import { robotsText } from "@interleave/site/machines/llms.ts";

export const GET: APIRoute = ({ site }) => new Response(robotsText(siteAddress(site, import.meta.env.BASE_URL)));
