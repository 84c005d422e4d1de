// `interleave test`: every test there is, in the order that finds a fault soonest: types, unit tests, the content, the
// built site in a browser. Prints `N passed, N failed` last, alone on its line.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "./check.ts";
import { root } from "./content.ts";
import { findBrowser, findFirefox, findWebKit } from "./find-browser.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const typedProjects = ["src/tsconfig.guest.json", "src/tsconfig.pure.json", "src/tsconfig.node.json", "src/tsconfig.browser.json", "content/tsconfig.json"];

/** The base path that the site is tested under. */
const testBase = "/interleave/";

export async function test(): Promise<number> {
  const counts: Count[] = [];
  const stage = async (title: string, work: () => Promise<Count>): Promise<void> => {
    console.log(`\n── ${title}`);
    const started = performance.now();
    const count = await work();
    counts.push(count);
    console.log(`   ${count.passed} passed, ${count.failed} failed in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  };
  const reports = await mkdtemp(join(tmpdir(), "interleave-"));
  try {
    await stage("types", checkTypes);
    await stage("unit tests", () => vitest(join(reports, "unit.json")));
    await stage("content", contentCount);
    await stage("site", () => siteTests(join(reports, "site.json")));
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
  const total = counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** Checks each environment by its own `tsconfig`: what may be used where (src/README.md). */
export async function checkTypes(): Promise<Count> {
  const counts = await Promise.all(typedProjects.map((project) => spawned("tsc", ["-p", project])));
  const failed = counts.filter((status) => status !== 0).length;
  return { passed: counts.length - failed, failed };
}

async function contentCount(): Promise<Count> {
  const results = await checkContent();
  for (const { name, faults } of results) for (const fault of faults) console.error(`${name}: ${fault}`);
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  return { passed: results.length - failed, failed };
}

async function vitest(report: string): Promise<Count> {
  const status = await spawned("vitest", ["run", "--config", "tests/vitest.config.ts", "--reporter=dot", "--reporter=json", `--outputFile=${report}`]);
  const counts = await readReport(report, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]);
  return withStatus(counts, status);
}

async function siteTests(report: string): Promise<Count> {
  const browser = await findBrowser();
  if (browser === null) {
    console.error("No browser: install Debian's package `chromium`, or run `npx playwright install chromium`.");
    return { passed: 0, failed: 1 };
  }
  const firefox = findFirefox();
  if (firefox === null) console.log("No Firefox, so its test is left out: install Debian's package `firefox-esr`, or name one in INTERLEAVE_FIREFOX.");
  if (findWebKit() === null) console.log("No WebKit, so its test is left out: install Debian's packages `webkit2gtk-driver` and `xvfb`.");
  const environment = { SITE_BASE: testBase, INTERLEAVE_BROWSER: browser, INTERLEAVE_FIREFOX: firefox ?? "", PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const built = await spawned("astro", ["build", "--silent"], environment);
  if (built !== 0) return { passed: 0, failed: 1 };
  const status = await spawned("playwright", ["test", "--config", "tests/playwright.config.ts", "--reporter=line,json"], environment);
  const counts = await readReport(report, ({ stats }) => [stats?.expected, stats?.unexpected]);
  return withStatus(counts, status);
}

/** A runner that failed without a failed test, as for a file it could not load, counts as one failure. */
function withStatus({ passed, failed }: Count, status: number): Count {
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected?: number; readonly unexpected?: number };
}

async function readReport(path: string, pick: (report: Report) => [number | undefined, number | undefined]): Promise<Count> {
  try {
    const [passed, failed] = pick(JSON.parse(await readFile(path, "utf8")) as Report);
    return { passed: passed ?? 0, failed: failed ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function spawned(command: string, args: readonly string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join(root, "node_modules/.bin", command), args, { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } });
    child.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
