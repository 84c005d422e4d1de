// A Chromium to test the site in: one that is there, else Playwright's own, else Debian's package.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

/** The path of a browser, installing one if none is there; null where none can be had. */
export async function findBrowser(): Promise<string | null> {
  const there = browserThatIsThere();
  if (there !== null) return there;
  console.log("No browser is installed; asking Playwright for its own …");
  spawnSync("npx", ["playwright", "install", "chromium-headless-shell", "chromium"], { stdio: "ignore", timeout: 180_000 });
  if (browserThatIsThere() === null && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Playwright has none for this machine; installing Debian's package chromium …");
    spawnSync("sh", ["-c", "apt-get update -qq && apt-get install -y -qq chromium"], { stdio: "ignore", timeout: 600_000 });
  }
  return browserThatIsThere();
}

const firefoxPlaces = ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** The path of a Firefox for one look at the site in it, installing Debian's if none is there; null where none can be had. */
export function findFirefox(): string | null {
  const there = (): string | null => [process.env.INTERLEAVE_FIREFOX ?? "", ...firefoxPlaces].find((path) => path !== "" && existsSync(path)) ?? null;
  if (there() === null && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("No Firefox is installed; installing Debian's package firefox-esr …");
    spawnSync("sh", ["-c", "apt-get update -qq && apt-get install -y -qq firefox-esr"], { stdio: "ignore", timeout: 600_000 });
  }
  return there();
}

function browserThatIsThere(): string | null {
  const own = chromium.executablePath();
  return [process.env.INTERLEAVE_BROWSER ?? "", ...places, own].find((path) => path !== "" && existsSync(path)) ?? null;
}
