// Run, Stop, Reset and speed, by mouse and by keyboard. The page's clock is the test's, so virtual time is exact.
import { expect, test, type Page } from "@playwright/test";
import { Example } from "./pages.ts";

/** Runs the example of the first page with the engine at hand and the clock standing still at virtual time 0. */
async function startAtZero(page: Page, start: (example: Example) => Promise<void>): Promise<Example> {
  await page.clock.install();
  const example = await Example.onFirstPage(page);
  await example.runInstantly();
  await example.speed("1×").check();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await start(example);
  await expect(async () => {
    await page.clock.runFor(20);
    await expect(example.lines).toHaveCount(3, { timeout: 50 });
  }).toPass();
  return example;
}

test("lines come at their virtual time, and the status says what is waited for", async ({ page }) => {
  const example = await startAtZero(page, (example) => example.run.click());
  await expect(example.status).toHaveText("Waiting until 1.0 s.");
  await page.clock.runFor(900);
  await expect(example.lines).toHaveCount(3);
  await page.clock.runFor(200);
  await expect(example.lines).toHaveCount(4);
  await expect(example.status).toHaveText("Waiting until 2.0 s.");
  await page.clock.runFor(2_000);
  await expect(example.status).toContainText("Ended after 3.0 s.");
});

test("4× takes a quarter of the time, also from the middle of a run", async ({ page }) => {
  const example = await startAtZero(page, (example) => example.run.click());
  await page.clock.runFor(1_100);
  await expect(example.lines).toHaveCount(4);
  await example.speed("4×").check();
  await page.clock.runFor(600);
  await expect(example.status).toContainText("Ended after 3.0 s.");
});

test("instant leaves nothing to wait for", async ({ page }) => {
  const example = await startAtZero(page, (example) => example.run.click());
  await example.speed("instant").check();
  await page.clock.runFor(50);
  await expect(example.status).toContainText("Ended after 3.0 s.");
});

test("Stop ends the run where it is; Reset brings the recorded output back", async ({ page }) => {
  const example = await startAtZero(page, (example) => example.run.click());
  await page.clock.runFor(1_100);
  await example.stop.click();
  await expect(example.status).toHaveText(/^Stopped at 1\.\d+.s\.$/);
  await page.clock.runFor(5_000);
  await expect(example.lines).toHaveCount(4);
  await example.reset.click();
  await expect(example.lines).toHaveCount(7);
  await expect(example.status).toHaveText(/^Recorded from CPython/);
  await expect(example.reset).toBeHidden();
  await expect(example.run).toBeFocused();
});

test("a run clears what the one before has printed", async ({ page }) => {
  const example = await Example.onFirstPage(page);
  const recorded = await example.stdout();
  await example.runInstantly();
  await example.runInstantly();
  expect(await example.stdout()).toEqual(recorded);
});

test("Ctrl+Enter runs the example that has the focus, Escape stops it", async ({ page }) => {
  const example = await startAtZero(page, async (example) => {
    await example.element.locator("pre").first().focus();
    await page.keyboard.press("Control+Enter");
  });
  await page.keyboard.press("Escape");
  await expect(example.status).toHaveText(/^Stopped at/);
});

test("everything can be reached and left with Tab, and pressed with Space and arrows", async ({ page }) => {
  const example = await Example.onFirstPage(page);
  await example.element.locator(".example-title").focus();
  const seen = new Set<string>();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const inside = await example.element.evaluate((element) => element.contains(document.activeElement));
    if (!inside) break;
    seen.add(await page.evaluate(() => document.activeElement?.className || document.activeElement?.getAttribute("value") || ""));
  }
  expect(await example.element.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  for (const control of ["copy", "run", "output", "1"]) expect(seen).toContain(control);
  await example.speed("1×").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(example.speed("instant")).toBeChecked();
  await example.run.focus();
  await page.keyboard.press("Space");
  await expect(example.status).toContainText("Same as CPython");
  await expect(example.run).toBeFocused();
});

test("start, lines and end are announced politely", async ({ page }) => {
  const example = await Example.onFirstPage(page);
  await example.runInstantly();
  const announcements = example.element.getByRole("status");
  await expect(announcements).toHaveAttribute("role", "status");
  await expect(announcements).toContainText("Ended after 3.0 s. Same as CPython");
});

test("the chosen language holds for all examples and for the next visit", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const example = await Example.onFirstPage(page);
  const python = example.element.getByRole("group", { name: "Python" });
  const typescript = example.element.getByRole("group", { name: "TypeScript" });
  await expect(typescript).toBeHidden();
  await example.element.getByRole("radio", { name: "TypeScript" }).check();
  await expect(python).toBeHidden();
  await expect(typescript).toBeVisible();
  await page.reload();
  await expect(typescript).toBeVisible();
  await expect(example.element.getByRole("radio", { name: "TypeScript" })).toBeChecked();
});

test("Copy takes the whole program", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const example = await Example.onFirstPage(page);
  await example.element.getByRole("button", { name: "Copy the Python program" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^import asyncio\n[\s\S]*\nasyncio\.run\(main\(\)\)\n$/);
});

test("a page that comes back from the back-forward cache is not stuck in a run", async ({ page }) => {
  const example = await startAtZero(page, (example) => example.run.click());
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await expect(example.status).toHaveText(/^Stopped at/);
  await page.clock.resume();
  await example.runInstantly();
  await expect(example.status).toContainText("Same as CPython");
});

test("Run is answered while what runs examples is on its way; when that does not come, Run tries again", async ({ page }) => {
  const example = await Example.onFirstPage(page);
  const recorded = (await example.status.textContent()) ?? "";
  let give = (): void => {};
  const held = new Promise<void>((resolve) => (give = resolve));
  const runner = /\/example-run\.[^/]*\.js$/;
  await page.route(runner, async (route) => {
    await held;
    await route.abort();
  });
  await example.run.click();
  await expect(example.status).toHaveText("Fetching the engine.");
  give();
  await expect(example.status).toHaveText("The engine could not be fetched. The recorded output stands; Run tries again.");
  await page.unroute(runner);
  await example.runInstantly();
  await expect(example.status).toContainText("Same as CPython");
  await example.reset.click();
  await expect(example.status).toHaveText(recorded);
});
