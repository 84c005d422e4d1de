// An example that is a question: its lines are put in order with keys, buttons, a mouse or a finger, and checked by a run.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { Example } from "./pages.ts";

const right = ["A begins", "A goes on", "B begins", "B goes on", "   child of A begins", "   child of B begins", "A ends", "B ends"];

class Asked extends Example {
  static async open(page: Page): Promise<Asked> {
    await page.goto("reading-an-interleaving/");
    const asked = new Asked(page.locator("#example-tasks-make-tasks"));
    await expect(asked.element.locator(".question")).toHaveAttribute("data-ready");
    return asked;
  }

  get rows(): Locator {
    return this.element.locator(".order > li");
  }

  get verdict(): Locator {
    return this.element.locator(".verdict");
  }

  get check(): Locator {
    return this.element.getByRole("button", { name: "Check" });
  }

  async order(): Promise<string[]> {
    return this.rows.locator(".text").allTextContents();
  }

  /** Puts a line where it belongs, with the arrow keys alone. */
  async place(page: Page, text: string, to: number): Promise<void> {
    const from = (await this.order()).indexOf(text);
    await this.rows.nth(from).getByRole("button").first().focus();
    for (let step = Math.abs(to - from); step > 0; step--) await page.keyboard.press(to < from ? "ArrowUp" : "ArrowDown");
  }
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include("#example-tasks-make-tasks").analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

test("the answer is folded away; a wrong one leads to the moment that decides it, a right one is remembered", async ({ page }) => {
  const asked = await Asked.open(page);
  await expect(asked.lines.first()).toBeHidden();
  await expect(asked.element.locator(".lanes")).toBeHidden();
  for (const [to, text] of right.slice(0, 4).entries()) await asked.place(page, text, to);
  await expect(asked.verdict).toHaveText("B goes on: line 4");
  await asked.place(page, "A ends", 4);

  await asked.check.press("Enter");
  await expect(asked.verdict).toHaveText(
    "Line 5 is the first wrong one. “child of A begins” comes here: at 0 s Task-4 has its turn before Task-2, because it was in the ready queue first.",
  );
  await expect(asked.element.locator(".order > .right")).toHaveCount(4);
  await expect(asked.element.locator(".order > .wrong")).toHaveText("A ends");
  await expect(asked.element.locator(".now")).toContainText("Task-2 makes Task-4");
  await expect(asked.lines.locator(".text")).toHaveText(["A begins"]);
  expect(await violations(page)).toEqual([]);

  for (const [to, text] of right.entries()) await asked.place(page, text, to);
  expect(await asked.order()).toEqual(right);
  await asked.speed("instant").check();
  await asked.check.click();
  await expect(asked.verdict).toHaveText("Right, line for line.");
  await expect(asked.status).toContainText("Same as CPython");
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await expect(asked.verdict).toHaveText("You have solved this before.");
  await expect(asked.lines.first()).toBeHidden();
});

test("lines are dragged with a mouse; Reset asks anew; an edited program is no question", async ({ page }) => {
  const asked = await Asked.open(page);
  const before = await asked.order();
  await asked.rows.nth(5).scrollIntoViewIfNeeded();
  const [from, to] = [await asked.rows.nth(5).boundingBox(), await asked.rows.nth(2).boundingBox()];
  await page.mouse.move((from?.x ?? 0) + 150, (from?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 150, (to?.y ?? 0) + 10, { steps: 8 });
  await page.mouse.up();
  const dragged = await asked.order();
  expect(dragged[2]).toBe(before[5]);
  expect(dragged.toSorted()).toEqual(before.toSorted());

  await asked.check.click();
  await asked.reset.click();
  expect(await asked.order()).toEqual(before);
  await expect(asked.verdict).toHaveText("");
  await expect(asked.lines.first()).toBeHidden();

  await asked.element.getByRole("button", { name: "Edit the Python program" }).click();
  await expect(asked.element.getByRole("textbox", { name: "Python program" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("print(0)\n");
  await expect(asked.check).toHaveAttribute("aria-disabled", "true");
  await expect(asked.verdict).toContainText("the note’s own program");
  await expect(asked.run).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("lines are moved by tapping, by the grip, and never while the page is scrolled; storage may be blocked", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new Error("The operation is insecure.");
        },
      });
    });
    const asked = await Asked.open(page);
    const before = await asked.order();
    await asked.rows.nth(1).getByRole("button", { name: /^Move up/ }).tap();
    expect((await asked.order())[0]).toBe(before[1]);
    const touch = async (row: Locator, selector: string, down: number): Promise<void> => {
      const part = row.locator(selector);
      const box = await part.boundingBox();
      const at = { pointerId: 7, pointerType: "touch", isPrimary: true, bubbles: true, clientX: (box?.x ?? 0) + 5, clientY: (box?.y ?? 0) + 10 };
      await part.evaluate((element, { at, down }) => {
        // A pointer that the browser does not know of cannot be captured.
        HTMLElement.prototype.setPointerCapture = () => undefined;
        element.dispatchEvent(new PointerEvent("pointerdown", at));
        element.dispatchEvent(new PointerEvent("pointermove", { ...at, clientY: at.clientY + down }));
        element.dispatchEvent(new PointerEvent("pointerup", at));
      }, { at, down });
    };
    const moved = await asked.order();
    await touch(asked.rows.nth(0), ".text", 200);
    expect(await asked.order()).toEqual(moved);
    await touch(asked.rows.nth(0), ".grip", 200);
    expect((await asked.order()).indexOf(moved[0] ?? "")).toBeGreaterThan(2);
    await asked.check.tap();
    await expect(asked.verdict).toContainText("is the first wrong one");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the lines stand there shuffled, and the recorded output is folded", async ({ page }) => {
    await page.goto("reading-an-interleaving/");
    const asked = new Asked(page.locator("#example-tasks-make-tasks"));
    await expect(asked.rows).toHaveCount(8);
    await expect(asked.lines.first()).toBeHidden();
    await asked.element.getByText("What it prints").click();
    await expect(asked.lines).toHaveText(right.map((line) => new RegExp(line.trim())));
  });
});
