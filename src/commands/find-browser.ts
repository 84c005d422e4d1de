// A Chromium to test the site in: one that is there, else Playwright's own, else Debian's package.
import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
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

export interface WebKitPrograms {
  readonly browser: string;
  readonly driver: string;
  /** Of a screen that nobody sees, which WebKit cannot do without. */
  readonly screen: string;
}

/** WebKitGTK's small browser with what drives it, as Debian's packages webkit2gtk-driver and xvfb have them; null where one is missing. */
export function findWebKit(): WebKitPrograms | null {
  const [browser] = globSync("/usr/lib/*/webkit*gtk-*/MiniBrowser");
  const [driver, screen] = ["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"];
  return browser !== undefined && existsSync(driver) && existsSync(screen) ? { browser, driver, screen } : null;
}

function browserThatIsThere(): string | null {
  const own = chromium.executablePath();
  return [process.env.INTERLEAVE_BROWSER ?? "", ...places, own].find((path) => path !== "" && existsSync(path)) ?? null;
}
