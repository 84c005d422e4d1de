// What the timeline costs in the built site: what a run fetches for it, and how long frames take while a reader drags
// through ten thousand events and while a thousand lanes scroll. The first page's example is given the program of the
// measurement.
import { basename, join } from "node:path";
import { type Page, chromium } from "playwright";
import { compressedSize } from "./bytes.ts";
import { sleepers } from "./programs.ts";
import { serveFolder } from "./serve-folder.ts";

export interface FrameFigures {
  /** What a run fetches beside the sandbox, compressed: its output, its timeline, its player. */
  readonly bytes: number;
  readonly lanes: number;
  /** ms from one frame to the next: half of them, and 99 of 100, take at most as long. */
  readonly scrubbing: Frames;
  readonly scrolling: Frames;
}

export interface Frames {
  readonly middle: number;
  readonly slow: number;
}

const TASKS = 1_000;
const POSITIONS = 200;

/** `site` is the folder of a site that was built for the top of its host. */
export async function measureFrames(site: string, executablePath: string): Promise<FrameFigures> {
  const served = await serveFolder(site);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    // Without the service worker, which would fetch what the page might need without network.
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(served.url);
    await page.locator("interleave-example .example-data").evaluate((script, program) => {
      script.textContent = JSON.stringify({ ...JSON.parse(script.textContent ?? ""), program });
    }, sleepers(TASKS));
    await page.getByRole("radio", { name: "instant" }).check();
    const fetched = new Set<string>();
    page.on("response", (response) => fetched.add(new URL(response.url()).pathname));
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.locator('interleave-example[data-state="finished"]').waitFor({ timeout: 60_000 });
    const slider = page.getByRole("slider", { name: "Moment of the run" });
    await slider.scrollIntoViewIfNeeded();
    const scripts = [...fetched].filter((path) => path.endsWith(".js") && !basename(path).startsWith("sandbox-"));
    const bytes = await compressedSize(scripts.map((path) => join(site, path)));
    return { bytes, lanes: TASKS + 1, scrubbing: await framesDuring(page, () => scrub(page)), scrolling: await framesDuring(page, () => scroll(page)) };
  } finally {
    await browser.close();
    served.close();
  }
}

/** Drags across the lanes and back. */
async function scrub(page: Page): Promise<void> {
  const box = await page.locator("interleave-example .lanes").boundingBox();
  if (box === null) throw new Error("The first page's example shows no lanes.");
  const at = (share: number) => box.x + 4 + (box.width - 8) * share;
  const y = box.y + 40;
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  await page.mouse.move(at(1), y, { steps: POSITIONS / 2 });
  await page.mouse.move(at(0), y, { steps: POSITIONS / 2 });
  await page.mouse.up();
}

/** Scrolls through all lanes, a frame at a time. */
async function scroll(page: Page): Promise<void> {
  await page.locator("interleave-example .lanes").evaluate(async (lanes, positions) => {
    const step = (lanes.scrollHeight - lanes.clientHeight) / positions;
    for (let position = 0; position <= positions; position++) {
      lanes.scrollTop = step * position;
      await new Promise(requestAnimationFrame);
    }
  }, POSITIONS);
}

async function framesDuring(page: Page, action: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    frameTimes = [];
    const next = (now: number): void => void (frameTimes !== null && frameTimes.push(now) && requestAnimationFrame(next));
    requestAnimationFrame(next);
  });
  await action();
  const times = await page.evaluate(() => {
    const taken = frameTimes ?? [];
    frameTimes = null;
    return taken;
  });
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time)).sort((a, b) => a - b);
  return { middle: gaps[Math.floor(gaps.length / 2)] ?? NaN, slow: gaps[Math.floor(gaps.length * 0.99)] ?? NaN };
}

declare global {
  /** In the page: when its frames began, while they are noted. */
  var frameTimes: number[] | null;
}
