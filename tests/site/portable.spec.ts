// The whole site from the zip: unpacked into another folder, served at another address, read and run.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { packSite } from "../../src/site/build/portable.ts";
import { serve } from "../support/static-server.ts";
import { Example } from "./pages.ts";

test("the packed site works below another address, with what it fetches later, search and embeds", async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), "interleave-portable-"));
  const files = unzipSync(await packSite(join(import.meta.dirname, "../../dist"), "/interleave/"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const server = await serve({ folder, base: "/some/where/", port: 0, compress: false });
  const site = `http://localhost:${(server.address() as AddressInfo).port}/some/where/`;
  const strange: string[] = [];
  page.on("response", (response) => {
    if (!response.ok() || !(response.url().startsWith(site) || response.url().startsWith("blob:"))) strange.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(site);
    const example = new Example(page.locator("interleave-example"));
    await example.runInstantly();
    await expect(example.status).toContainText("Same as CPython");
    await page.locator(".path a").first().click();
    await expect(page).toHaveURL(/\/some\/where\/[a-z-]+\/$/);
    // Starlight makes the search box when the page is idle. On a busy machine a test that asks for it all the time keeps
    // the page from ever being so.
    const search = page.locator(".pagefind-ui__search-input");
    await expect.poll(() => search.count(), { intervals: [1_000] }).toBe(1);
    await page.getByRole("button", { name: "Search" }).click();
    await search.fill("shield");
    const result = page.locator(".pagefind-ui__result-link").first();
    await expect(result).toHaveAttribute("href", /^\/some\/where\//);
    await page.goto(`${site}embed/timeouts/limit-for-a-block/`);
    const embedded = new Example(page.locator("interleave-example"));
    await embedded.runInstantly();
    await expect(embedded.status).toContainText("Same as CPython");
    expect(strange).toEqual([]);
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
