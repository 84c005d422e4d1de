// What the coroutines of a task hold at a moment, in the page: of the note's own program, and of edits of either language.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { Example } from "./pages.ts";

/** The first page's example with the inside of the loop open. */
class InspectedExample extends Example {
  static async opened(page: Page): Promise<InspectedExample> {
    const example = new InspectedExample((await Example.onFirstPage(page)).element);
    await example.runInstantly();
    await example.element.locator(".inside > summary").click();
    return example;
  }

  get frames(): Locator {
    return this.element.locator(".inside .stack > ol > li");
  }

  async goToLine(index: number): Promise<void> {
    await this.lines.nth(index).click();
  }

  async choose(task: string): Promise<void> {
    await this.element.locator(".inside").getByRole("button", { name: task, exact: true }).click();
  }

  async edit(): Promise<void> {
    await this.element.getByRole("button", { name: "Edit the Python program" }).click();
  }

  async write(page: Page, language: "Python" | "TypeScript", text: string): Promise<void> {
    await this.element.getByRole("textbox", { name: `${language} program` }).click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(text);
  }
}

const python = `import asyncio

class Sign:
    def __repr__(self):
        return "<b>bread</b>"

async def bake(sign, delay):
    total = 0.0
    for n in range(3):
        await asyncio.sleep(delay)
        total += n
        print(n)

async def main():
    crumbs = list(range(200))
    await bake(Sign(), 2.0)

asyncio.run(main())`;

const typescript = `import * as asyncio from "asyncio";
import { print } from "python";

async function main(): Promise<void> {
  for (const bread of ["rye", "oat"]) {
    await asyncio.sleep(1);
    print(bread);
  }
}

asyncio.run(main());`;

test("a task that is chosen shows what its coroutines hold, at every moment, in the note's program and in edits", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => void fetched.push(request.url()));
  const reading = (): string[] => fetched.filter((url) => /inspection|porter|lowering/.test(url));
  const example = await InspectedExample.opened(page);
  await example.goToLine(3);
  expect(reading()).toEqual([]);
  await example.choose("Task-4");
  await expect(example.frames).toHaveText(["ask(), line 6supplier = 'orchard'seconds = 2"]);
  expect(reading()).not.toEqual([]);
  await example.choose("Task-1");
  await expect(example.frames).toHaveText(["main(), line 11start = 0.0"]);

  await example.edit();
  await example.write(page, "Python", python);
  await example.runInstantly();
  await example.goToLine(2);
  await expect(example.frames.last()).toHaveText("bake(), line 12sign = <b>bread</b>delay = 2.0total = 3.0n = 2");
  await example.goToLine(1);
  await expect(example.frames).toHaveText([/^main\(\), line 16/, "bake(), line 12sign = <b>bread</b>delay = 2.0total = 1.0n = 1"]);
  await expect(example.frames.first().locator("summary")).toHaveText(/^crumbs = \[0, 1, 2, [\d, ]+ … [\d, ]+ 199\]$/);
  await expect(example.frames.locator("b")).toHaveCount(0);

  await example.write(page, "TypeScript", typescript);
  await example.runInstantly();
  await example.goToLine(1);
  await expect(example.frames).toHaveText(["main(), line 7bread = 'oat'"]);
});

test("where a value cannot be written, that is said in the place of values", async ({ page }) => {
  const example = await InspectedExample.opened(page);
  await example.edit();
  await example.write(page, "Python", python.replace('return "<b>bread</b>"', "while True: pass"));
  await example.runInstantly();
  await example.goToLine(0);
  await example.choose("Task-1");
  await expect(example.element.locator(".stack > p")).toHaveText("The values cannot be told: the program computed for too long without giving the event loop a turn.");
  await expect(example.frames.last()).toHaveText(/^bake\(\), line \d+$/);
});
