import type { APIRoute } from "astro";
import { recordingOf, sources } from "@interleave/site/build/site-content.ts";
import { noteMarkdown } from "@interleave/site/machines/note-markdown.ts";

export const getStaticPaths = () => sources.map((source) => ({ params: { note: source.lesson.slug }, props: source }));

export const GET: APIRoute<(typeof sources)[number]> = ({ props }) =>
  new Response(noteMarkdown({ ...props, recordingOf }), { headers: { "content-type": "text/markdown; charset=utf-8" } });
