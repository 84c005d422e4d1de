// Links that were given away stay good: everything ever published is in the built site, and what moved leads on.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { leadOn, lostIds } from "../../src/site/build/moved-addresses.ts";
import { parsePublishedIds } from "../../src/notes/index.ts";
import { serve } from "../support/static-server.ts";

const dist = join(import.meta.dirname, "../../dist");

test("every id of the first release resolves", async () => {
  const { redirects } = parsePublishedIds(await readFile(join(dist, "../content/published-ids.json"), "utf8"));
  const first = (await readFile(join(import.meta.dirname, "first-release.txt"), "utf8")).trim().split("\n");
  expect(await lostIds({ folder: dist, published: { ids: first, redirects } })).toEqual([]);
});

test("old addresses lead on, with the moment that they name", async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), "interleave-moved-"));
  await mkdir(join(folder, "new"));
  await writeFile(join(folder, "new/index.html"), '<!doctype html><main><p id="example-y">The example</p><p id="why">Why</p></main>');
  await leadOn({ folder, site: "/", published: { ids: ["old", "old/x", "new", "new#reason"], redirects: { old: "new", "old/x": "new/y", "new#reason": "new#why" } } });
  const server = await serve({ folder, base: "/", port: 0 });
  const site = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    await page.goto(`${site}/old/?theme=dark#example-x&t=1.5`);
    await expect(page).toHaveURL(`${site}/new/?theme=dark#example-y&t=1.5`);
    await page.goto(`${site}/old/`);
    await expect(page).toHaveURL(`${site}/new/`);
    await page.goto(`${site}/new/#reason`);
    await expect(page).toHaveURL(`${site}/new/#why`);
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
