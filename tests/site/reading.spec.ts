// The page without running anything: without script, in print, on a phone, for assistive technology, and on the wire.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { engineKilobytes } from "../../src/site/sentences.ts";
import { addresses, Example } from "./pages.ts";

for (const address of addresses) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`/${address} has no accessibility violations in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(address);
      // The shortcut beside the word in Starlight's search button is a hint, no part of its label.
      const { violations } = await new AxeBuilder({ page }).exclude("button[data-open-modal]").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);
    });
  }

  for (const width of [360, 390, 768]) {
    test(`/${address} is no wider than a screen of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }

  test(`/${address} asks its own origin only, and nothing of the engine before someone wants it`, async ({ page, baseURL }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(address, { waitUntil: "networkidle" });
    expect(requests.filter((url) => !url.startsWith(baseURL ?? ""))).toEqual([]);
    expect(requests.filter((url) => /wasm|sandbox|example-run|guest/.test(url))).toEqual([]);
  });
}

test("the engine comes with the first sign of intent", async ({ page }) => {
  const example = await Example.onFirstPage(page);
  const engine = page.waitForRequest(/\.wasm$/);
  await example.run.hover();
  await engine;
});

test("the script that every page loads is small", async ({ page }) => {
  const sizes: number[] = [];
  page.on("requestfinished", async (request) => {
    if (/Example\.astro.*\.js$/.test(request.url())) sizes.push((await request.sizes()).responseBodySize);
  });
  await page.goto("", { waitUntil: "networkidle" });
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeLessThan(4_000);
});

test("the size that the page tells is the size that is fetched", async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (/wasm|sandbox|example-run|guest/.test(request.url())) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const example = await Example.onFirstPage(page);
  await example.runInstantly();
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes / 1000).toBeGreaterThan(0.9 * engineKilobytes);
  expect(bytes / 1000).toBeLessThan(1.1 * engineKilobytes);
});

test("targets are at least 24 by 24 px", async ({ page }) => {
  const example = await Example.onFirstPage(page);
  for (const control of await example.element.locator("button:visible, .segments label:visible, a:visible, summary:visible").all()) {
    const box = await control.boundingBox();
    expect.soft(Math.min(box?.width ?? 0, box?.height ?? 0), await control.innerText()).toBeGreaterThanOrEqual(24);
  }
});

test("in print both programs and the output are there, dark on light, and no controls", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const example = await Example.onFirstPage(page);
  await page.setViewportSize({ width: 700, height: 900 });
  await page.emulateMedia({ media: "print" });
  await expect(example.element.getByRole("group", { name: "Python" })).toBeVisible();
  await expect(example.element.getByRole("group", { name: "TypeScript" })).toBeVisible();
  await expect(example.lines).toHaveCount(7);
  await expect(example.lines.last()).toBeVisible();
  await expect(example.element.locator("button:visible, input:visible")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(253, 252, 249)");
  await expect(page.locator("h1")).toHaveCSS("color", "rgb(21, 32, 29)");
});

test("a script that got into a page would not run", async ({ page }) => {
  await page.goto("");
  const ran = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.intruder = true";
    document.body.append(script);
    document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="window.intruder = true">');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return "intruder" in window;
  });
  expect(ran).toBe(false);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the recorded lanes stand there, in words too", async ({ page }) => {
    const example = await Example.onFirstPage(page);
    const lanes = example.element.getByRole("img", { name: /^Lanes of 4 tasks, 0 s to 3 s\. Task-1 main\(\): 0 s to 3 s, done\./ });
    await expect(lanes).toBeVisible();
    await expect(lanes.locator(".lane")).toHaveCount(4);
    await expect(lanes.getByText("sleeps until 2 s")).toBeVisible();
  });

  test("the page is light or dark as the reader's system is", async ({ page }) => {
    const lightness = (selector: string, property: string): Promise<number> =>
      page.locator(selector).first().evaluate((element, name) => {
        const shown = document.createElement("canvas").getContext("2d")!;
        shown.fillStyle = getComputedStyle(element).getPropertyValue(name);
        shown.fillRect(0, 0, 1, 1);
        return Math.max(...shown.getImageData(0, 0, 1, 1).data.slice(0, 3));
      }, property);
    for (const [colorScheme, isDark] of [["light", false], ["dark", true]] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto("timeouts/");
      for (const place of ["body", "header", "interleave-example"]) expect((await lightness(place, "background-color")) < 128, `${place}, ${colorScheme}`).toBe(isDark);
      for (const text of ["h1", "main p", "main p a", ".listing code", ".status"]) expect((await lightness(text, "color")) > 128, `${text}, ${colorScheme}`).toBe(isDark);
    }
  });

  for (const address of addresses) {
    test(`/${address} shows programs and recorded output, and nothing to press that would not work`, async ({ page }) => {
      await page.goto(address);
      for (const element of await page.locator("interleave-example").all()) {
        const example = new Example(element);
        await expect(element.getByRole("group", { name: "Python" })).toBeVisible();
        await expect(element.getByRole("group", { name: "TypeScript" })).toBeVisible();
        await expect(example.status).toContainText("Recorded from CPython");
        await expect(element.getByRole("button")).toHaveCount(0);
        await expect(element.getByRole("radio")).toHaveCount(0);
      }
    });
  }
});
