// One look at the built site in WebKit: a note runs an example, an exercise is checked, and an embed runs.
import { expect, test } from "@playwright/test";
import { findWebKit } from "../../src/commands/find-browser.ts";
import { openWebKit } from "../support/webkit.ts";

test("WebKit opens a note, runs an example, checks an exercise, and runs an embed", async ({ baseURL }) => {
  test.skip(findWebKit() === null, "No WebKit is on this machine.");
  test.slow();
  const webkit = await openWebKit();
  const example = 'document.querySelector("interleave-example")';
  const read = (selector: string) => webkit.evaluate(`document.querySelector("${selector}").textContent`);
  const run = async (): Promise<void> => {
    const output = `${example}.querySelector(".output").innerText`;
    const recorded = await webkit.evaluate(output);
    await webkit.evaluate(`${example}.querySelector('input[name^="speed-"][value="Infinity"]').click()`);
    await webkit.evaluate(`${example}.querySelector('button[data-do="run"]').click()`);
    await expect.poll(() => read("interleave-example .status")).toContain("Same as CPython");
    expect(await webkit.evaluate(output)).toBe(recorded);
  };
  try {
    await webkit.open(`${baseURL}timeouts/`);
    await run();
    await webkit.evaluate('document.querySelector("interleave-exercise .check").click()');
    await expect.poll(() => read("interleave-exercise .verdict")).toMatch(/^Not yet/);
    await webkit.open(`${baseURL}embed/queues/put-and-get/`);
    await run();
  } finally {
    await webkit.close();
  }
});
