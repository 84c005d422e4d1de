// Tests that need a browser. They read dist, which `npm test` builds for this base path before it starts them; for the
// tests alone: SITE_BASE=/interleave/ npx astro build. A host as plain as any serves it.
import { defineConfig } from "@playwright/test";
import { browserOptions } from "./support/browser.ts";

const port = Number(process.env.SITE_PORT ?? 4173);
const address = `http://localhost:${port}/interleave/`;

export default defineConfig({
  testDir: "site",
  outputDir: ".results",
  workers: 2,
  // The hostile programs measure the page while they take the machine: another load at the same moment spoils a measure.
  retries: 2,
  // Room for a machine that is busy with other things; nothing here takes a second by itself.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: "line",
  // Requests that a service worker answers pass by the tests' own; offline.spec.ts lets it work.
  use: { baseURL: address, launchOptions: browserOptions(), serviceWorkers: "block" },
  webServer: {
    command: `node support/static-server.ts ../dist /interleave/ ${port}`,
    cwd: import.meta.dirname,
    url: address,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});
