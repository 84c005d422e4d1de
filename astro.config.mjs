// Joins Astro, Starlight and our own parts. What a page shows is in src/site; what it says is in content/pages.
//
// SITE_BASE     path under which the site is served, such as /interleave/ (default /)
// SITE_URL      its address, such as https://example.org; gives canonical links and a sitemap
// SITE_ZIP      file to pack the site into, for any server; `interleave build --zip` sets it
// SITE_OFFLINE  "off" gives readers' browsers a service worker that clears up and goes, should one ever do harm
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import sitemap from "@astrojs/sitemap";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { frameHash, sandboxPlugin } from "./src/sandbox/node/index.ts";
import { classicScripts } from "./src/site/build/classic-scripts.ts";
import { contentPolicy } from "./src/site/build/content-policy.ts";
import { codeBreaks } from "./src/site/build/code-breaks.ts";
import { theme } from "./src/site/build/code-theme.ts";
import { movedAddresses } from "./src/site/build/moved-addresses.ts";
import { offline } from "./src/site/build/offline.ts";
import { portableSite } from "./src/site/build/portable.ts";
import { quickStyles } from "./src/site/build/quick-styles.ts";
import { sidebarOf } from "./src/site/build/reading-order.ts";
import { scriptTailFile } from "./src/site/build/script-tail.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const base = `${(process.env.SITE_BASE ?? "/").replace(/\/$/, "")}/`;

export default defineConfig({
  base,
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  trailingSlash: "ignore",
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never" },
  markdown: { shikiConfig: { theme }, processor: satteri({ hastPlugins: [codeBreaks] }) },
  integrations: [
    starlight({
      disable404Route: true,
      title: "Interleave",
      description: "Python's asyncio, explained by programs that run in the page.",
      logo: { src: "./src/site/assets/logo.svg", alt: "" },
      favicon: "/favicon.svg",
      customCss: ["theme", "layout", "code", "timeline", "question", "exercise", "share"].map((name) => `./src/site/styles/${name}.css`),
      sidebar: sidebarOf(`${root}/content/pages`),
      components: { PageTitle: "./src/site/NoteTitle.astro" },
      head: [
        // Where storage is blocked, naming it throws; Starlight's scripts only ask whether there is any.
        { tag: "script", content: 'try{localStorage}catch{Object.defineProperty(window,"localStorage",{value:undefined})}' },
        { tag: "link", attrs: { rel: "alternate", type: "application/atom+xml", title: "What has changed", href: `${base}changes.xml` } },
      ],
      routeMiddleware: ["./src/site/build/note-head.ts", "./src/site/machines/markdown-link.ts"],
      expressiveCode: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      markdown: { processedDirs: ["./content/pages"] },
    }),
    // What is embedded, and what only machines read, is nothing to find.
    ...(process.env.SITE_URL ? [sitemap({ filter: (page) => !page.includes("/embed/") })] : []),
    movedAddresses(() => readFile(`${root}/content/published-ids.json`, "utf8")),
    scriptTailFile(),
    offline({ enabled: process.env.SITE_OFFLINE !== "off" }),
    contentPolicy({ others: async () => [await frameHash()] }),
    ...(process.env.SITE_ZIP ? [portableSite(process.env.SITE_ZIP)] : []),
  ],
  vite: {
    plugins: [sandboxPlugin(), classicScripts(), quickStyles()],
    resolve: { alias: { "@interleave/site": `${root}/src/site` } },
    // A file of its own for every script: the policy of the page (content-policy.ts) then has few hashes to allow.
    build: { assetsInlineLimit: 0 },
    worker: { format: "es" },
  },
});
