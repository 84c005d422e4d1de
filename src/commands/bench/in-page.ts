// Time from the click to the first line in a real browser, cold (nothing loaded) and warm (everything loaded), and steps
// a second, for the sandbox, the bare engine in a plain worker, and Pyodide in a plain worker.
import { chromium } from "playwright";
import { middle } from "./in-node.ts";
import type { BuiltPage } from "./page-build.ts";

export interface PageFigures {
  readonly name: string;
  /** ms. */
  readonly cold: number;
  readonly warm: number;
  /** A second. */
  readonly steps: number;
}

const SAMPLES = 5;

export async function measureInPage(page: BuiltPage, executablePath: string): Promise<PageFigures[]> {
  const served = await page.serve();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const figures: PageFigures[] = [];
    for (const name of ["sandbox", "bare engine", "Pyodide"]) {
      const cold: number[] = [];
      const warm: number[] = [];
      let steps = 0;
      for (let sample = 0; sample < SAMPLES; sample++) {
        // A context has a cache of its own: what one sample loads is not there for the next.
        const context = await browser.newContext();
        const tab = await context.newPage();
        await tab.goto(served.url);
        await tab.waitForFunction(() => "contestants" in globalThis);
        const measured = await tab.evaluate((name) => contestants.measure(name), name);
        cold.push(measured.cold);
        warm.push(...measured.warm);
        steps = Math.max(steps, measured.steps);
        await context.close();
      }
      figures.push({ name, cold: middle(cold), warm: middle(warm), steps });
    }
    return figures;
  } finally {
    await browser.close();
    served.close();
  }
}

declare global {
  /** Set by page/main.ts. */
  var contestants: { measure(name: string): Promise<{ cold: number; warm: number[]; steps: number }> };
}
