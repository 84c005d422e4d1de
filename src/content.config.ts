// The one collection: pages that `generate` wrote from the notes.
import { docsSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";

export const collections = {
  docs: defineCollection({
    loader: glob({ base: "./content/pages", pattern: "**/*.mdx" }),
    schema: docsSchema({
      extend: z.object({
        /** Among which pages it stands, which notes one should know before, and how long it takes to read. */
        part: z.enum(["notes", "capstones", "reference", "authors"]).default("notes"),
        needs: z.array(z.string()).optional(),
        minutes: z.number().optional(),
      }),
    }),
  }),
};
