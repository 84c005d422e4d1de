import type { APIRoute } from "astro";
import { componentFiles } from "@interleave/site/build/component-files.ts";
import { siteAddress } from "@interleave/site/build/site-address.ts";

export const getStaticPaths = () => [...componentFiles(null).keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params, site }) => {
  const file = componentFiles(siteAddress(site, import.meta.env.BASE_URL)).get(params.file ?? "");
  return new Response(await file?.text(), { headers: { "content-type": file?.type ?? "" } });
};
