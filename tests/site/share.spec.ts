// The Share dialog: what it gives leads where it says, and it is handled like any dialog.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Download, type Page } from "@playwright/test";
import { Example } from "./pages.ts";

const id = "gather-and-tasks/order-of-finishing";

async function contentOf(download: Promise<Download>): Promise<Buffer> {
  return readFile(await (await download).path());
}

async function openDialog(page: Page, example: Example) {
  await example.element.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: /^Share “/ });
  await expect(dialog).toBeVisible();
  return dialog;
}

test("gives link, embed, component and Markdown of what is shown, takes the focus and gives it back", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 390, height: 800 });
  const example = await Example.onFirstPage(page);
  for (let steps = 0; steps < 4; steps++) await example.element.getByRole("button", { name: "Step", exact: true }).click();
  const now = example.element.locator(".now");
  await expect(now).toHaveText(/^0 s .*Task-3/);
  const shown = (await now.textContent()) ?? "";

  const dialog = await openDialog(page, example);
  const text = dialog.locator("textarea");
  await expect(dialog.getByRole("button", { name: "Copy" })).toBeFocused();
  await expect(text).toHaveValue(new RegExp(`^${baseURL}examples/${id}/#t=0~\\d+$`));
  const link = await text.inputValue();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await dialog.getByLabel("where its note explains it").check();
  await expect(text).toHaveValue(new RegExp(`^${baseURL}gather-and-tasks/#example-order-of-finishing&t=0~\\d+$`));
  await dialog.getByLabel("at this moment").uncheck();
  await expect(text).toHaveValue(`${baseURL}gather-and-tasks/#example-order-of-finishing`);

  await dialog.getByRole("radio", { name: "Embed" }).check();
  await expect(text).toHaveValue(new RegExp(`^<iframe src="${baseURL}embed/${id}/" title="Asked first, answered last" width="100%" height="\\d+" loading="lazy" `));
  const height = async () => Number(/height="(\d+)"/.exec(await text.inputValue())?.[1]);
  const ofPython = await height();
  await dialog.getByLabel("Language").selectOption("typescript");
  // The port has more lines.
  await expect.poll(height).toBeGreaterThan(ofPython);
  await dialog.getByLabel("Language").selectOption("python");
  await expect.poll(height).toBe(ofPython);
  await dialog.getByLabel("can be edited").uncheck();
  await expect(text).toHaveValue(/\/\?lang=python&amp;editable=0"/);
  await dialog.getByRole("radio", { name: "Web component" }).check();
  await expect(text).toHaveValue(new RegExp(`src="${baseURL}component/1/interleave.js"></script>\n<interleave-example src="${baseURL}examples/${id}/\\?lang=python&amp;editable=0">`));
  await dialog.getByRole("radio", { name: "Markdown" }).check();
  await expect(text).toHaveValue(`[![Asked first, answered last](${baseURL}pictures/${id}.png)](${baseURL}examples/${id}/)`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const { violations } = await new AxeBuilder({ page }).include("dialog.share").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(example.element.getByRole("button", { name: "Share" })).toBeFocused();
  await page.goto(link);
  await expect(now).toHaveText(shown);
});

test("gives the picture of the run, and the program with the reader's edits", async ({ page }) => {
  const example = await Example.onFirstPage(page);
  await example.runInstantly();
  const dialog = await openDialog(page, example);
  await dialog.getByRole("radio", { name: "Picture" }).check();
  const svg = (await contentOf(download(page, () => dialog.getByRole("button", { name: "Save SVG" }).click()))).toString();
  expect(svg).toMatch(/^<svg [^]*Task-1 main\(\)[^]*fill:\s*rgb\(/);
  expect(svg).not.toMatch(/var\(|class=/);
  const png = await contentOf(download(page, () => dialog.getByRole("button", { name: "Save PNG" }).click()));
  expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(["PNG", 1440]);
  await dialog.getByRole("radio", { name: "Script" }).check();
  await expect(dialog.locator("textarea")).toHaveValue(/^# Asked first, answered last\n# http.*\n\nimport asyncio\n[^]*asyncio\.run\(main\(\)\)\n\n# CPython 3\.14\.2 prints:\n# {3}0\.0/);
  await dialog.getByLabel("Program").selectOption("typescript");
  await expect(dialog.locator("textarea")).toHaveValue(/^\/\/ Asked first, answered last\n[^]*node order-of-finishing\.ts\n[^]*\n\/\*\nimport [^]*\n\*\/\n/);
  await expect(dialog.getByRole("button", { name: "Copy" })).toBeHidden();
  const file = await download(page, () => dialog.getByRole("button", { name: "Save the file" }).click());
  expect(file.suggestedFilename()).toBe("order-of-finishing.ts");
  const program = test.info().outputPath("order-of-finishing.ts");
  await file.saveAs(program);
  const { stdout } = spawnSync(process.execPath, [program], { encoding: "utf8" });
  expect(stdout).toBe((await example.stdout()).map((line) => `${line.replace(/^\S+\ss\s/, "")}\n`).join(""));
  await dialog.getByRole("button", { name: "Close" }).click();

  await example.element.getByRole("button", { name: "Edit the Python program" }).click();
  await expect(example.element.getByRole("textbox", { name: "Python program" })).toBeFocused();
  await page.keyboard.insertText("# mine\n");
  await expect(example.element.getByText("Edited", { exact: true })).toBeVisible();
  const again = await openDialog(page, example);
  const text = again.locator("textarea");
  await expect(text).toHaveValue(/#e=[\w-]+/);
  await again.getByRole("radio", { name: "Script" }).check();
  await expect(text).toHaveValue(/# mine\n/);
  await expect(text).not.toHaveValue(/prints:/);
});

test("a question is shared before it is answered", async ({ page }) => {
  await page.goto("examples/reading-an-interleaving/the-line/");
  const example = new Example(page.locator("interleave-example"));
  const dialog = await openDialog(page, example);
  await dialog.getByRole("radio", { name: "Embed" }).check();
  await dialog.getByLabel("asks its question first").check();
  await expect(dialog.locator("textarea")).toHaveValue(/\/the-line\/\?predict=1"/);
  await dialog.getByRole("button", { name: "Close" }).click();
  await example.unfold();
  await expect(example.element.getByRole("button", { name: "Share" })).toHaveCount(1);
});

function download(page: Page, act: () => Promise<void>): Promise<Download> {
  const begun = page.waitForEvent("download");
  return act().then(() => begun);
}
