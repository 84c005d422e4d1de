// `interleave bench`: what a reader downloads and waits for, and how fast programs run, beside the bare engine and
// Pyodide under the same conditions. Prints a table; figures are medians.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../find-browser.ts";
import { measureBuild } from "./build-time.ts";
import { measureBytes } from "./bytes.ts";
import { type Frames, measureFrames } from "./frames.ts";
import { measureInNode } from "./in-node.ts";
import { measureInPage } from "./in-page.ts";
import { buildPage } from "./page-build.ts";
import { measureTimeline } from "./timeline.ts";

export async function runBench(): Promise<number> {
  const page = await buildPage();
  const site = await mkdtemp(join(tmpdir(), "interleave-site-"));
  try {
    const bytes = await measureBytes(page.folder);
    print("Bytes until the first line, compressed with Brotli", bytes.map(({ name, bytes }) => [name, `${(bytes / 1000).toFixed(1)} kB`]));
    const node = await measureInNode();
    print("In Node", [
      ["one run of `print`, engine and library included", `${node.run.toFixed(1)} ms`],
      ["10,000 tasks × 10 sleep(0) in one gather, only printing", perSecond(node.taskSwitches)],
      ["10,000 tasks × 10 sleep(0) in one gather, observed", perSecond(node.observedTaskSwitches)],
      ["100 tasks × 1,000 sleep(0), only printing", perSecond(node.steps)],
      ["100 tasks × 1,000 sleep(0), observed", perSecond(node.observedSteps)],
      ...node.turn.map(({ tasks, microseconds }) => [`one more turn of each of ${tasks.toLocaleString("en")} tasks`, `${microseconds.toFixed(1)} µs a task`]),
      ["tasks that sleep at once, in the default memory", node.sleepers.toLocaleString("en")],
      ["bare engine, switches between generators", perSecond(node.switches)],
    ]);
    for (const { events, lanes, build, state, slowState, findings, scale } of await measureTimeline()) {
      print(`The timeline of ${events.toLocaleString("en")} events on ${lanes.toLocaleString("en")} lanes`, [
        ["all events taken", `${build.toFixed(1)} ms`],
        ["the state at a moment", `${state.toFixed(2)} ms, 99 of 100 within ${slowState.toFixed(1)} ms`],
        ["what went wrong", `${findings.toFixed(1)} ms`],
        ["places of all moments", `${scale.toFixed(1)} ms`],
      ]);
    }
    const build = await measureBuild(site);
    print(`Building, for 100 examples (measured on ${build.examples})`, [
      ["check", `${(build.check / 1000).toFixed(1)} s`],
      ["pages", `${(build.pages / 1000).toFixed(1)} s`],
    ]);
    const browser = await findBrowser();
    if (browser === null) {
      console.log("\nNo browser was found, so nothing was measured in one. Install chromium and try again.");
      return 1;
    }
    const figures = await measureInPage(page, browser);
    print("In the page: first line after the click, and steps a second", figures.map(({ name, cold, warm, steps }) => [name, `cold ${cold.toFixed(0)} ms`, `warm ${warm.toFixed(1)} ms`, perSecond(steps)]));
    const { bytes: timeline, lanes, scrubbing, scrolling } = await measureFrames(site, browser);
    const frames = ({ middle, slow }: Frames) => `${middle.toFixed(1)} ms, 99 of 100 within ${slow.toFixed(1)} ms`;
    print(`In the site: a run with ${lanes.toLocaleString("en")} lanes`, [
      ["fetched for it beside the sandbox, with Brotli", `${(timeline / 1000).toFixed(1)} kB`],
      ["from frame to frame while a reader drags through it", frames(scrubbing)],
      ["from frame to frame while its lanes scroll", frames(scrolling)],
    ]);
    return 0;
  } finally {
    await page.remove();
    await rm(site, { recursive: true, force: true });
  }
}

function perSecond(count: number): string {
  return `${Math.round(count / 1000).toLocaleString("en")},000 a second`;
}

function print(title: string, rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  console.log(`\n${title}\n`);
  for (const row of rows) console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   ").trimEnd()}`);
}
