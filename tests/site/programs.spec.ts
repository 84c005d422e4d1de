// What the page does with programs that no note would hold: floods, markup, endless loops, deadlocks. The first page's
// example is given another program before anything is loaded.
import { expect, test, type Page } from "@playwright/test";
import { Example } from "./pages.ts";

/** The example of the first page with the lowered text of another program. */
async function withProgram(page: Page, program: string): Promise<Example> {
  const example = await Example.onFirstPage(page);
  await example.element.locator(".example-data").evaluate((script, program) => {
    const data: object = JSON.parse(script.textContent ?? "");
    script.textContent = JSON.stringify({ ...data, program });
  }, program);
  return example;
}

const print = 'const { print } = $.import("python");';

test("4,000 lines at once leave the page able to move", async ({ page }) => {
  const example = await withProgram(page, `${print} for (let n = 0; n < 4000; n++) print("line", n);`);
  await example.speed("instant").check();
  await page.evaluate(() => {
    const gaps: number[] = [];
    Object.assign(window, { gaps });
    let last = performance.now();
    const measure = (): void => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(measure);
    };
    requestAnimationFrame(measure);
  });
  await example.run.click();
  await expect(example.status).toContainText("Ended after 0.0 s.");
  await expect(example.lines).toHaveCount(4_000);
  const longest = await page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps));
  expect(longest).toBeLessThan(1_000);
  expect((await example.element.boundingBox())?.height).toBeLessThan(2_000);
});

test("markup that a program prints is text", async ({ page }) => {
  const markup = '<img src=x onerror="document.title = 1"><script>document.title = 1</script>\u202eevil';
  const example = await withProgram(page, `${print} print(${JSON.stringify(markup)});`);
  const title = await page.title();
  await example.runInstantly();
  await expect(example.lines.first().locator(".text")).toHaveText(markup);
  expect(await example.element.locator(".output img, .output script").count()).toBe(0);
  expect(await page.title()).toBe(title);
  await expect(example.status).toContainText("Not what CPython");
});

test("a very long line is cut and does not widen the page", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const example = await withProgram(page, `${print} print("x".repeat(20000));`);
  await example.runInstantly();
  await expect(example.lines.first()).toContainText("… (18,000 more characters)");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

for (const [what, program, sentence] of [
  ["an endless loop", `${print} print("before"); for (;;);`, /computed for too long without giving the event loop a turn\.$/],
  ["a flood", `${print} for (let n = 0; ; n++) print(n);`, /printed more than the page can show\.$|computed for too long/],
  ["a syntax error", "let let;", /^Not run, the program has a syntax error: .+ \(line 1\)\.$/],
] as const) {
  test(`${what} ends in a sentence, and the next run works`, async ({ page }) => {
    const example = await withProgram(page, program);
    await example.runInstantly();
    await expect(example.status).toHaveText(sentence);
    await example.runInstantly();
    await expect(example.status).toHaveText(sentence);
  });
}

test("when the engine cannot be fetched, the page says so and keeps what was recorded", async ({ page }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  const example = await Example.onFirstPage(page);
  const recorded = await example.stdout();
  await example.runInstantly();
  await expect(example.status).toContainText("The sandbox could not run this program");
  await example.reset.click();
  expect(await example.stdout()).toEqual(recorded);
  await page.unroute(/\.wasm$/);
  await example.runInstantly();
  await expect(example.status).toContainText("Same as CPython");
});
