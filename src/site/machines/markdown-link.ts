// What the head of a note's page says to machines: where the note is as Markdown. Starlight calls it for every page.
import type { StarlightRouteData } from "@astrojs/starlight/route-data";

export function onRequest({ locals }: { readonly locals: { readonly starlightRoute: StarlightRouteData } }): void {
  const { entry, head } = locals.starlightRoute;
  if (entry.filePath?.includes("content/pages/") !== true) return;
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  head.push({ tag: "link", attrs: { rel: "alternate", type: "text/markdown", href: `${base}/${entry.id}.md` }, content: "" });
}
