// The teachers' page: picking by keyboard, the hand-out that a link opens, and packages that follow Common Cartridge 1.1
// and lead into the built site.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { cartridgeFaults } from "../support/cartridge.ts";

const dist = join(import.meta.dirname, "../../dist");

/** Presses a button that gives a package, and opens it. */
async function packageFrom(page: Page, name: string): Promise<Record<string, string>> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  const packed = await readFile(await (await download).path());
  return Object.fromEntries(Object.entries(unzipSync(packed)).map(([file, bytes]) => [file, strFromU8(bytes)]));
}

test("examples are picked by keyboard, handed out by a link, and the page has no barrier", async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("teachers/");
  await page.locator("summary", { hasText: "Timeouts" }).focus();
  await page.keyboard.press("Enter");
  const first = page.getByRole("checkbox", { name: "Three seconds for everything" });
  await first.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("1 picked").last()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.getByRole("button", { name: "Copy link" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/interleave\/teachers\/#pick=timeouts\/limit-for-a-block$/);
  const files = await packageFrom(page, "Package");
  expect(Object.keys(files)).toEqual(["imsmanifest.xml", "links/timeouts__limit-for-a-block.xml"]);
  expect(cartridgeFaults(files)).toEqual([]);

  await page.goto("about:blank");
  await page.goto(`${link},queues`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("To read and run");
  await expect(page.locator(".handout").getByRole("link")).toHaveText(["Three seconds for everything", "The note"]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Pick others" }).click();
  await expect(first).toBeChecked();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("For teachers");
});

test("the package of the whole course is a valid cartridge, and every link in it is in the built site", async ({ page }) => {
  await page.goto("teachers/");
  const files = await packageFrom(page, "Package of the whole course");
  expect(cartridgeFaults(files)).toEqual([]);
  const links = Object.values(files).flatMap((text) => Array.from(text.matchAll(/<url href="([^"]+)"/g), ([, address = ""]) => new URL(address).pathname));
  expect(links.length).toBeGreaterThan(200);
  const built = await Promise.all(links.map((path) => stat(join(dist, path.replace("/interleave/", ""), "index.html")).then(() => true, () => false)));
  expect(links.filter((_, index) => !built[index])).toEqual([]);
});
