// The player: the same moment looks the same whichever way it was reached; by pointer, by keyboard alone, on a phone, and
// for those who hear the page.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { lower } from "../../src/lowering/index.ts";
import { Example } from "./pages.ts";

/** The first page's example with its player, at rest at some moment. */
class Played extends Example {
  static async stepped(page: Page): Promise<Played> {
    await page.goto("");
    const played = new Played(page.locator("interleave-example").first());
    await played.button("Step").click();
    await expect(played.slider).toHaveAttribute("aria-valuenow", "1");
    return played;
  }

  button(name: string): Locator {
    return this.element.getByRole("button", { name, exact: true });
  }

  get slider(): Locator {
    return this.element.getByRole("slider", { name: "Moment of the run" });
  }

  get now(): Locator {
    return this.element.locator(".now");
  }

  async moment(): Promise<number> {
    return Number(await this.slider.getAttribute("aria-valuenow"));
  }

  /** All that a reader sees of a moment. */
  async look(): Promise<object> {
    return this.element.evaluate((element) => {
      const visible = (line: Element): boolean => getComputedStyle(line).visibility === "visible";
      const lit = (language: string): string[] =>
        Array.from(element.querySelectorAll<HTMLElement>(`.listing[data-language="${language}"] code[data-lit]`), (code) => code.textContent?.split("\n")[Number(code.style.getPropertyValue("--lit")) - 1] ?? "");
      return {
        moment: element.querySelector(".moments")?.getAttribute("aria-valuenow"),
        now: element.querySelector(".now")?.textContent,
        output: Array.from(element.querySelectorAll(".output .line")).filter(visible).map((line) => line.textContent),
        python: lit("python"),
        typescript: lit("typescript"),
        reached: Number.parseFloat(element.querySelector<HTMLElement>(".veil")?.style.insetInlineStart ?? ""),
        inside: element.querySelector<HTMLElement>(".inside-body")?.innerText,
      };
    });
  }
}

test("stepping, stepping back, jumping and dragging agree on every moment", async ({ page }) => {
  const played = await Played.stepped(page);
  await played.element.locator(".inside > summary").click();
  const last = Number(await played.slider.getAttribute("aria-valuemax"));
  expect(last).toBeGreaterThan(15);
  const forward: object[] = [];
  await played.slider.focus();
  await page.keyboard.press("Home");
  for (let moment = 0; moment <= last; moment++) {
    expect(await played.moment()).toBe(moment);
    forward.push(await played.look());
    await page.keyboard.press("ArrowRight");
  }
  for (let moment = last; moment >= 0; moment--) {
    expect(await played.look()).toEqual(forward[moment]);
    await page.keyboard.press("ArrowLeft");
  }
  const box = await played.slider.boundingBox();
  for (const part of [0.9, 0.2, 0.6, 0.05, 0.99]) {
    await page.mouse.click((box?.x ?? 0) + part * (box?.width ?? 0), (box?.y ?? 0) + 30);
    expect(await played.look()).toEqual(forward[await played.moment()]);
  }
});

test("playing passes the moments that stepping shows, and pausing rests at one of them", async ({ page }) => {
  await page.clock.install();
  const played = await Played.stepped(page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await played.button("Play").click();
  await page.clock.runFor(1_500);
  await expect(played.status).toHaveText("Waiting until 2.0 s.");
  await played.button("Pause").click();
  await expect(played.status).toHaveText("Paused at 1.0 s.");
  const paused = await played.look();
  await page.clock.runFor(5_000);
  expect(await played.look()).toEqual(paused);
  await page.clock.resume();
  await played.button("Step").click();
  await played.button("Step back").click();
  expect(await played.look()).toEqual(paused);
});

test("a run can be looked at when it is over, and its end says what it said", async ({ page }) => {
  const played = new Played((await Example.onFirstPage(page)).element);
  await played.runInstantly();
  await expect(played.slider).toBeVisible();
  const end = await played.status.textContent();
  expect(end).toContain("Same as CPython");
  await played.button("Previous switch of task").click();
  await expect(played.status).toHaveText(/^Paused at/);
  await played.slider.focus();
  await page.keyboard.press("End");
  await expect(played.status).toHaveText(end ?? "");
  await played.reset.click();
  await expect(played.slider).toHaveCount(0);
  await expect(played.element.getByRole("img", { name: /^Lanes of 4 tasks/ })).toBeVisible();
  await expect(played.element.locator("[data-lit]")).toHaveCount(0);
});

test("step by step, each moment is shown for the same time", async ({ page }) => {
  await page.clock.install();
  const played = await Played.stepped(page);
  await played.element.getByRole("radio", { name: "steps" }).check();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await played.button("Play").click();
  await page.clock.runFor(2_150);
  expect(await played.moment()).toBe(4);
  await played.button("Pause").click();
  await page.clock.runFor(2_000);
  expect(await played.moment()).toBe(4);
});

test("the moment's line is lit in both programs, and its print in the output", async ({ page }) => {
  const played = await Played.stepped(page);
  for (let steps = 0; steps < 30 && !(await played.now.textContent())?.includes("asked the mill"); steps++) await played.button("Step").click();
  const look = await played.look();
  expect(look).toMatchObject({ python: ['    print("asked the", supplier)'], typescript: ['  print("asked the", supplier);'], output: ["0.0\u00a0sasked the mill"] });
  await expect(played.now).toHaveText(/^0 s .* prints “asked the mill” \(line 5\)\.$/);
});

test("keyboard alone: in, along, to the next task, and out again", async ({ page }) => {
  const played = await Played.stepped(page);
  await played.slider.focus();
  await expect(played.element.locator(".keys")).toBeVisible();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(played.slider).toHaveAttribute("aria-valuetext", "0 s: Task-1 begins.");
  await page.keyboard.press("PageUp");
  await expect(played.slider).toHaveAttribute("aria-valuetext", "0 s: Task-2 begins.");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(played.slider).toHaveAttribute("aria-valuetext", "0 s: Task-1 begins.");
  await page.keyboard.press("Tab");
  await expect(played.slider).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(played.slider).toBeFocused();
});

test("inside the loop: what is ready, what is timed, who awaits whom, and a task's coroutines", async ({ page }) => {
  const played = await Played.stepped(page);
  const inside = played.element.locator(".inside");
  await inside.locator("summary").click();
  for (let steps = 0; steps < 30 && !(await played.now.textContent())?.includes("Task-4 sleeps"); steps++) await played.button("Step").click();
  await expect(inside).toContainText("1 s: wakes Task-3");
  await expect(inside.locator("pre")).toContainText("(T) Task-4");
  await inside.getByRole("button", { name: "Task-4" }).press("Enter");
  await expect(inside).toContainText("ask(), line 6");
});

test("what went wrong is said, and leads to its moment and line", async ({ page }) => {
  await page.goto("what-asyncio-is-for/");
  const played = new Played(page.locator("#example-bell-unanswered"));
  await played.runInstantly();
  const findings = played.element.locator(".findings li");
  await expect(findings).toHaveCount(1);
  await expect(findings).toContainText("3 s");
  await findings.getByRole("button", { name: "Show it" }).click();
  await expect(played.slider).toBeFocused();
  expect(await played.look()).toMatchObject({ python: ["    time.sleep(3)"], typescript: ["  time.sleep(3);"] });
});

test("nothing moves when a run begins or ends, on a phone where its lanes are tight", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("polite-crawler/");
  const crawled = new Played(page.locator('interleave-example[data-id="polite-crawler/one-lock-a-host"]'));
  const height = async (): Promise<number> => (await crawled.element.boundingBox())?.height ?? 0;
  const before = await height();
  await crawled.runInstantly();
  await expect(crawled.button("Zoom in")).toBeVisible();
  expect(await height()).toBeCloseTo(before, 0);
});

test("lanes that scroll show where a run is, and rest at the top where it begins and ends", async ({ page }) => {
  const played = new Played((await Example.onFirstPage(page)).element);
  await played.button("Edit the Python program").click();
  await expect(played.element.getByRole("textbox", { name: "Python program" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("import asyncio\n\nasync def main():\n    await asyncio.gather(*(asyncio.sleep(n) for n in range(60)))\n\nasyncio.run(main())\n");
  await played.runInstantly();
  const lanes = played.element.locator(".lanes");
  const top = (): Promise<number> => lanes.evaluate((element) => element.scrollTop);
  await played.slider.focus();
  const toTheMiddle = async (): Promise<void> => {
    for (let tasks = 0; tasks < 45; tasks++) await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(top).toBeGreaterThan(100);
  };
  await page.keyboard.press("Home");
  await toTheMiddle();
  await page.keyboard.press("End");
  await expect.poll(top).toBe(0);
  await page.keyboard.press("Home");
  await toTheMiddle();
  await page.keyboard.press("Home");
  await expect.poll(top).toBe(0);
});

test("a line of the output leads to the moment that printed it", async ({ page }) => {
  const played = new Played((await Example.onFirstPage(page)).element);
  await played.runInstantly();
  await expect(played.slider).toBeVisible();
  await played.lines.nth(3).click();
  await expect(played.now).toHaveText(/^1 s .* prints “answer from the dairy” \(line 7\)\.$/);
});

test("a run that was stopped ends there for the player too", async ({ page }) => {
  await page.clock.install();
  const played = await Played.stepped(page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await played.button("Play").click();
  await page.clock.runFor(1_500);
  await played.stop.click();
  await expect(played.status).toHaveText(/^Stopped at 1\./);
  await played.slider.focus();
  await page.keyboard.press("End");
  await expect(played.now).toContainText("The run was stopped.");
  await expect(played.lines).toHaveCount(4);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing in any state, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const check = async (state: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).include("interleave-example").analyze();
        expect(violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      const played = await Played.stepped(page);
      await check("paused");
      await played.element.locator(".inside > summary").click();
      await check("inside the loop");
      await played.button("Play").click();
      await check("running");
      await played.runInstantly();
      await check("ended");
    });
  }
}

test("targets are at least 24 by 24 px", async ({ page }) => {
  const played = await Played.stepped(page);
  await played.element.locator(".inside > summary").click();
  for (const control of await played.element.locator("button:visible, summary:visible").all()) {
    const box = await control.boundingBox();
    expect.soft(Math.min(box?.width ?? 0, box?.height ?? 0), await control.innerText()).toBeGreaterThanOrEqual(24);
  }
});

test("the player is fetched after the first line, and is small", async ({ page }) => {
  const sizes: number[] = [];
  page.on("requestfinished", async (request) => {
    if (/\/player\..*\.js$/.test(request.url())) sizes.push((await request.sizes()).responseBodySize);
  });
  const example = await Example.onFirstPage(page);
  await example.run.hover();
  await page.waitForLoadState("networkidle");
  expect(sizes).toEqual([]);
  await example.runInstantly();
  await expect.poll(() => sizes.length).toBe(1);
  expect(sizes[0]).toBeLessThan(25_000);
});

test("where nothing could be run, the recorded lanes stay", async ({ page }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  const played = new Played((await Example.onFirstPage(page)).element);
  await played.button("Step").click();
  await expect(played.status).toContainText("The sandbox could not run this program");
  await expect(played.element.getByRole("img", { name: /^Lanes of 4 tasks/ })).toBeVisible();
  await page.unroute(/\.wasm$/);
  await played.button("Step").click();
  await expect(played.slider).toHaveAttribute("aria-valuenow", "1");
});

test("of many lanes only those in sight are drawn, on paper all; zooming makes room for each moment", async ({ page }) => {
  const { code } = lower(
    `import * as asyncio from "asyncio";
     import { print, range } from "python";
     async function work(n: number) { await asyncio.sleep(n / 10); }
     async function main() { await asyncio.gather(...[...range(300)].map((n) => work(n))); print("end"); }
     asyncio.run(main());`,
  );
  const played = new Played((await Example.onFirstPage(page)).element);
  await played.element.locator(".example-data").evaluate((script, program) => {
    const data: object = JSON.parse(script.textContent ?? "");
    script.textContent = JSON.stringify({ ...data, program, lineMap: [] });
  }, code);
  await played.runInstantly();
  await expect(played.slider).toHaveAttribute("aria-valuemax", /^\d{4}$/);
  const lanes = played.element.locator(".lanes");
  const names = played.element.locator(".lanes .lane .name");
  await expect(names.getByText("Task-1 main()")).toHaveCount(1);
  expect(await names.count()).toBeLessThan(40);
  await lanes.evaluate((element) => (element.scrollTop = element.scrollHeight));
  await expect(names.getByText("Task-301 work()")).toHaveCount(1);
  await expect(names.getByText("Task-1 main()")).toHaveCount(0);
  await expect(lanes.locator(".time").first()).toBeInViewport();
  const width = (await played.slider.boundingBox())?.width ?? 0;
  await played.button("Zoom in").click();
  await expect.poll(async () => (await played.slider.boundingBox())?.width).toBeCloseTo(2 * width, -1);
  expect(await names.count()).toBeLessThan(40);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(played.element.locator(".lanes .lane")).toHaveCount(301);
});
