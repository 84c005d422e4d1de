import type { APIRoute } from "astro";
import { picturePng } from "@interleave/site/build/picture-png.ts";
import { examplePaths } from "@interleave/site/build/site-content.ts";

export const getStaticPaths = examplePaths;

export const GET: APIRoute = async ({ props }) => new Response(await picturePng(props.entry), { headers: { "content-type": "image/png" } });
