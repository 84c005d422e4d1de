// Two runs on one axis of time: of two examples that a note compares, and of a program before and after an edit.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { Example } from "./pages.ts";

/** Where times stand in a picture, in hundredths of its width. */
async function times(picture: Locator): Promise<string[]> {
  return picture.locator(".time").evaluateAll((times) => times.map((time) => `${time.textContent} ${time.getAttribute("x")}`));
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include("interleave-example").analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the runs that a note compares stand below each other, the same times at the same places", async ({ page }) => {
    await page.goto("task-groups/");
    const comparison = page.locator("#example-one-fails .comparison");
    await expect(comparison.locator(".compared-name")).toHaveText(["One failure, and the rest go on", "One failure stops the rest"]);
    const [upper, lower] = [comparison.locator(".picture").first(), comparison.locator(".picture").last()];
    expect(await times(upper)).toEqual(await times(lower));
    await expect(upper.locator(".end.cancelled")).toHaveCount(0);
    await expect(lower.locator(".end.cancelled")).toHaveCount(1);
    await expect(comparison.locator("figcaption")).toContainText("In the upper run 1 task fails; in the lower 1 task fails and 1 is cancelled.");
  });
});

test("an edited program that fails is compared with the note's own when asked, until the next run", async ({ page }) => {
  const example = await Example.onFirstPage(page);
  await example.element.getByRole("button", { name: "Edit the Python program" }).click();
  await expect(example.element.getByRole("textbox", { name: "Python program" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText('import asyncio\n\nasync def ask(seconds):\n    await asyncio.sleep(seconds)\n    raise ValueError("no")\n\nasyncio.run(ask(2))\n');
  await example.runInstantly();
  await expect(example.status).toContainText("Failed after 2.0 s");
  await example.element.getByRole("button", { name: "Compare with the note’s own" }).click();
  const comparison = example.element.locator(".comparison");
  await expect(comparison).toBeFocused();
  await expect(comparison.locator("figcaption")).toContainText("The note’s program takes 3 s, yours 2 s: 1 s less.");
  await expect(comparison.locator("figcaption")).toContainText("In the note’s program every task is done; in yours 1 task fails.");
  expect(await times(comparison.locator(".picture").first())).toEqual(await times(comparison.locator(".picture").last()));
  expect(await violations(page)).toEqual([]);
  await example.run.click();
  await expect(comparison).toHaveCount(0);
});

test("the explorer finds a schedule that breaks a program, shows it beside the usual one, and it can be linked to", async ({ page }) => {
  await page.goto("races-and-locks/");
  const example = new Example(page.locator("#example-right-by-luck"));
  await example.element.getByRole("button", { name: "Find a schedule that breaks it" }).click();
  await expect(example.element.locator(".explored")).toHaveText(/^Schedule \d+ breaks it: [\d.]+ instead of \d on line 1[45]\. The change is in the editor, and can be shared\.$/);
  await expect(example.element.locator(".output")).toContainText(/customers: [57]$/);
  await expect(example.element.locator(".compared-name")).toHaveText(["The note’s program", "Your program"]);
  await expect(example.element.locator("figcaption")).toContainText("They do not print the same: line 1 is");
  await expect(example.element.getByText("Edited", { exact: true })).toBeVisible();
  await example.reset.click();
  await expect(example.element.locator(".explored")).toHaveCount(0);
});
