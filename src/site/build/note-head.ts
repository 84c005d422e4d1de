/// <reference types="@astrojs/starlight" />
// Gives a note's page the picture of its first example, for previews of links. Starlight calls this for every page.
import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { examplePictureHead } from "./example-head.ts";
import { siteAddress } from "./site-address.ts";
import { catalogue } from "./site-content.ts";

export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { id, head } = locals.starlightRoute;
  const first = catalogue.find(({ note }) => note.slug === id);
  const address = siteAddress(site, import.meta.env.BASE_URL);
  if (first !== undefined && address !== null) head.push(...examplePictureHead(first, address));
});
