// One look at the built site in Firefox: it opens, runs, shows the lines, and keeps itself for when there is no network.
import { expect, test } from "@playwright/test";
import { openFirefox } from "../support/firefox.ts";

test("Firefox opens a note, runs an example and keeps the page", async ({ baseURL }) => {
  test.skip(process.env.INTERLEAVE_FIREFOX === "", "No Firefox can be had on this machine.");
  const firefox = await openFirefox();
  try {
    await firefox.open(`${baseURL}`);
    const example = 'document.querySelector("interleave-example")';
    const recorded = await firefox.evaluate(`${example}.querySelector(".output").innerText`);
    await firefox.evaluate(`${example}.querySelector('input[name^="speed-"][value="Infinity"]').click(), ${example}.querySelector('button[data-do="run"]').click()`);
    await expect.poll(() => firefox.evaluate(`${example}.querySelector(".status").textContent`)).toContain("Same as CPython");
    expect(await firefox.evaluate(`${example}.querySelector(".output").innerText`)).toBe(recorded);
    await expect.poll(() => firefox.evaluate("caches.keys().then((names) => names.join())")).toMatch(/^interleave /);
  } finally {
    await firefox.close();
  }
});
