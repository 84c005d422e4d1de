// Links to an example, to edits and to a moment.
import { expect, test, type Page } from "@playwright/test";
import { writeAddress } from "../../src/site/address.ts";
import { Example } from "./pages.ts";

const anchor = "example-order-of-finishing";
const edits = { python: 'import asyncio\n\nasync def main():\n    await asyncio.sleep(2)\n    print("shared")\n\nasyncio.run(main())', typescript: null };

async function open(page: Page, fragment: string): Promise<Example> {
  await page.goto(`./${fragment}`);
  return new Example(page.locator("interleave-example"));
}

test("a link to a moment of the note's own program opens there", async ({ page }) => {
  const example = await open(page, `#${anchor}&t=1~2`);
  await expect(example.element.locator(".now")).toHaveText(/^1 s Task-3 goes on/);
  await expect(example.status).toHaveText("Paused at 1.0 s.");
});

test("shared code is shown as shared, is not run, and Run goes to its moment", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const example = await open(page, await writeAddress({ anchor, edits, moment: { at: 2, nth: 0 } }));
  await expect(example.element.getByText("Shared code, not the note’s own. Read it; Run runs it and goes to 2.0 s.")).toBeVisible();
  await expect(example.element.getByRole("textbox", { name: "Python program" })).toContainText('print("shared")');
  await page.waitForLoadState("networkidle");
  expect(requests.filter((url) => url.endsWith(".wasm"))).toEqual([]);
  await expect(example.element).toHaveAttribute("data-state", "recorded");
  await example.run.click();
  await expect(example.element.locator(".now")).toHaveText(/^2 s Time is up for Task-1/);
});

test("what is opened does not replace the reader's own edits", async ({ page }) => {
  const example = await Example.onFirstPage(page);
  await example.element.getByRole("button", { name: "Edit the Python program" }).click();
  await expect(example.element.getByRole("textbox", { name: "Python program" })).toBeFocused();
  await page.keyboard.insertText("# mine\n");
  await expect(example.element.getByText("Edited", { exact: true })).toBeVisible();
  await page.goto("about:blank");
  await open(page, await writeAddress({ anchor, edits, moment: null }));
  await expect(example.element.getByText("Shared code, not the note’s own. Read it; Run runs it.")).toBeVisible();
  await page.goto("about:blank");
  await page.goto("./");
  await expect(example.element.getByRole("textbox", { name: "Python program" })).toContainText("# mine");
});

for (const fragment of [`#${anchor}&e=AAAA`, `#${anchor}&t=never`, `#${anchor}&e=${"A".repeat(30_000)}`]) {
  test(`a broken address opens the plain example, with a sentence: ${fragment.slice(0, 40)}`, async ({ page }) => {
    const example = await open(page, fragment);
    await expect(example.element.getByText("This link is damaged or too long to be read")).toBeVisible();
    await expect(example.status).toHaveText(/^Recorded from CPython/);
    await expect(example.element.getByRole("textbox")).toHaveCount(0);
  });
}
