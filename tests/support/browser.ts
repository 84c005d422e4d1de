// The browser that tests and benchmarks run: one that the machine has, else the one that Playwright installed.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import type { LaunchOptions } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** What to launch Chromium with. Throws a sentence that says what to do when there is none. */
export function browserOptions(): LaunchOptions {
  // Containers seldom allow the namespaces that Chromium's own sandbox needs; the tests load local pages only.
  const args = ["--no-sandbox"];
  const installed = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const executablePath = installed.find(isExecutable);
  if (executablePath) return { executablePath, args };
  if (existsSync(chromium.executablePath())) return { args };
  throw new Error("No Chromium found. Install chromium or google-chrome, or run: npx playwright install chromium");
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
