// The package of the whole course, where the build knows the site's address; without it, the teachers' page makes one.
import type { APIRoute } from "astro";
import { siteAddress } from "@interleave/site/build/site-address.ts";
import { lessons } from "@interleave/site/build/site-content.ts";
import { cartridgeFiles } from "@interleave/site/teachers/cartridge.ts";
import { partsOf } from "@interleave/site/teachers/course.ts";
import { archive } from "@interleave/site/teachers/package.ts";
import { courseOf } from "@interleave/site/teachers/whole-course.ts";

export const getStaticPaths = () => (import.meta.env.SITE === undefined ? [] : [{ params: { course: "interleave" } }]);

export const GET: APIRoute = ({ site }) => {
  const address = siteAddress(site, import.meta.env.BASE_URL);
  if (address === null) throw new Error("A course package wants whole addresses: give the build SITE_URL.");
  const course = courseOf(lessons);
  const all = new Set(course.flatMap(({ slug, examples }) => [slug, ...examples.map(({ id }) => id)]));
  return new Response(archive(cartridgeFiles({ title: "Interleave: Python’s asyncio", parts: partsOf(course, all, address) })), { headers: { "content-type": "application/zip" } });
};
