// An exercise as a reader works on it: checked as it is, looked at in the player, solved, and known to be solved.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const page = "gather-and-tasks/";

test("an exercise says what is met and what is not, and remembers that it was solved", async ({ page: tab }) => {
  test.slow(); // Engine, editor and an audit in one test.
  await tab.goto(page);
  const exercise = tab.locator('interleave-exercise[data-id="gather-and-tasks/make-then-await"]');
  const [verdict, items] = [exercise.locator(".verdict"), exercise.locator(".expectations li")];
  const check = exercise.getByRole("button", { name: "Check" });
  await check.click();
  await expect(verdict).toHaveText("Not yet: 1 of 3 met.");
  await expect(items).toContainText([
    "Met: The program ends without an exception.",
    "Not met: It prints the expected lines, in their order. Line 1 of the output should be “rolls out”, and is “bread out” (at 3 s, line 5).",
    "Not met: It takes at most 3 s. It took 5 s.",
  ]);
  await items.nth(1).getByRole("button", { name: "Show it" }).click();
  await expect(exercise.locator(".now")).toContainText("bread out");

  const hints = exercise.locator(".hint");
  await expect(hints.nth(1)).toBeHidden();
  await hints.first().locator("summary").click();
  await expect(hints.nth(1)).toBeVisible();
  expect((await new AxeBuilder({ page: tab }).include("interleave-exercise").analyze()).violations).toEqual([]);

  await exercise.locator(".solution summary").click();
  await exercise.getByRole("button", { name: "Put it into the editor" }).click();
  await expect(exercise.getByText("Edited", { exact: true })).toBeVisible();
  await check.click();
  await expect(verdict).toHaveText("Solved: everything that is expected is met.");
  await tab.reload();
  await expect(exercise).toHaveAttribute("data-solved", "");
});

test("without scripts an exercise has its text, its hints and its solution", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const tab = await context.newPage();
  await tab.goto(page);
  const exercise = tab.locator("interleave-exercise").first();
  await expect(exercise.getByRole("button", { name: "Check" })).toBeHidden();
  await exercise.locator(".hint summary").first().click();
  await expect(exercise.locator(".hint").first()).toContainText("When is the second task made?");
  await exercise.locator(".solution summary").click();
  await expect(exercise.locator(".solution-code")).toContainText("await rolls");
  await context.close();
});
