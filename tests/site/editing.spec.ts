// The reader edits: both programs, what follows from it, what is kept, and how one gets out again.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { openOracle } from "../../src/oracle/index.ts";
import { outputLines } from "../../src/site/output-lines.ts";
import { editorKilobytes } from "../../src/site/sentences.ts";
import { Example } from "./pages.ts";

/** The first page's example, as one that edits it handles it. */
class EditedExample extends Example {
  static override async onFirstPage(page: Page): Promise<EditedExample> {
    return new EditedExample((await Example.onFirstPage(page)).element);
  }

  editor(language: "Python" | "TypeScript"): Locator {
    return this.element.getByRole("textbox", { name: `${language} program` });
  }

  get notice(): Locator {
    return this.element.locator(".notice");
  }

  get edited(): Locator {
    return this.element.getByText("Edited", { exact: true });
  }

  button(name: string): Locator {
    return this.element.getByRole("button", { name, exact: true });
  }

  listing(language: "python" | "typescript"): Locator {
    return this.element.locator(`.listing[data-language="${language}"]`);
  }

  async open(language: "Python" | "TypeScript" = "Python"): Promise<void> {
    await this.button(`Edit the ${language} program`).click();
    await expect(this.editor(language)).toBeFocused();
  }

  /** Puts another program in the place of the one that is there. */
  async write(page: Page, language: "Python" | "TypeScript", text: string): Promise<void> {
    await this.editor(language).click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(text);
  }

  /** The text of an editor. */
  async text(language: "Python" | "TypeScript"): Promise<string> {
    return (await this.editor(language).locator(".cm-line").allTextContents()).join("\n");
  }
}

const edited = `import asyncio

async def count(name, seconds):
    for n in range(7, 4, -1):
        await asyncio.sleep(seconds)
        print(f"{name}: {n // 2} of {n / 2}", -n % 3)

async def main():
    await asyncio.gather(count("a", 1), count("b", 1.5))
    print([n for n in {"x": 1, "y": 2}.items()])

asyncio.run(main())`;

test("edited Python is ported beside it, and Run shows what CPython prints for it", async ({ page }) => {
  const oracle = await openOracle();
  const { written } = await oracle.record({ id: "test/edited", setup: "", source: `${edited}\n` }).finally(() => oracle.close());
  const example = await EditedExample.onFirstPage(page);
  await example.open();
  await example.write(page, "Python", edited);
  await expect(example.editor("TypeScript")).toContainText("async function count");
  await expect(example.edited).toBeVisible();
  await expect(example.status).toHaveText(/^This is the output of the note’s own program/);
  await example.runInstantly();
  expect(await example.element.locator(".output .text").allTextContents()).toEqual(outputLines(written).map(({ text }) => text));
  await expect(example.status).toHaveText("Ended after 4.5 s. Edited program; not compared with the recording. Compare with the note’s own");
});

test("a traceback of edited Python speaks of its lines", async ({ page }) => {
  const example = await EditedExample.onFirstPage(page);
  await example.open();
  await example.write(page, "Python", 'x = 1\nprint("before")\nprint(x / 0)');
  await example.runInstantly();
  const output = example.element.locator(".output");
  await expect(output).toContainText('File "example.py", line 3, in <module>');
  await expect(output).toContainText("print(x / 0)");
  await expect(example.status).toContainText("ZeroDivisionError: division by zero");
});

test("TypeScript edited by hand parts from the Python, runs, and follows again at one click", async ({ page }) => {
  const example = await EditedExample.onFirstPage(page);
  await example.open("TypeScript");
  const ported = await example.text("TypeScript");
  await example.write(page, "TypeScript", 'import { print } from "python";\nprint("by hand", 7 / 2);');
  await expect(example.notice).toContainText("no longer follows the Python");
  await example.runInstantly();
  await expect(example.element.locator(".output .text")).toHaveText(["by hand 3.5"]);
  await example.button("Follow the Python again").click();
  await expect(example.notice).toBeHidden();
  expect(await example.text("TypeScript")).toBe(ported);
  await expect(example.edited).toBeHidden();
});

test("a fault is underlined, told and announced, and keeps Run from running", async ({ page }) => {
  const example = await EditedExample.onFirstPage(page);
  await example.runInstantly();
  await expect(example.status).toContainText("Same as CPython");
  await example.open();
  await example.write(page, "Python", "x = 1\nprint(x");
  const problems = example.listing("python").locator(".problems");
  await expect(problems).toHaveText("Line 2, column 6: '(' was never closed.");
  await expect(problems).toHaveAttribute("aria-live", "polite");
  await expect(example.editor("Python")).toHaveAttribute("aria-invalid", "true");
  await expect(example.editor("Python")).toHaveAttribute("aria-errormessage", (await problems.getAttribute("id")) ?? "");
  await expect(example.editor("Python").locator(".cm-problem")).toHaveText("(");
  await expect(example.listing("typescript").locator(".problems")).toHaveText("The port of the last Python that had no fault.");
  await example.runInstantly();
  await expect(example.status).toHaveText("Not run: line 2: '(' was never closed.");
  await expect(example.element.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await page.keyboard.press("Control+End");
  await example.write(page, "Python", "x = 1\nprint(x)");
  await expect(problems).toBeEmpty();
  await expect(example.editor("Python")).not.toHaveAttribute("aria-invalid");
});

test("Reset goes back to the note's own, by itself undone; so does undo in the editor", async ({ page }) => {
  const example = await EditedExample.onFirstPage(page);
  await example.open();
  const own = [await example.text("Python"), await example.text("TypeScript")];
  await example.write(page, "Python", 'print("mine")');
  await example.reset.click();
  expect([await example.text("Python"), await example.text("TypeScript")]).toEqual(own);
  await expect(example.edited).toBeHidden();
  await expect(example.status).toHaveText(/^Recorded from CPython/);
  await example.button("Undo reset").click();
  expect(await example.text("Python")).toBe('print("mine")');
  await expect(example.button("Undo reset")).toBeHidden();
  await example.runInstantly();
  await expect(example.element.locator(".output .text")).toHaveText(["mine"]);
  await example.editor("Python").click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => example.text("Python")).toBe(own[0]);
  await example.runInstantly();
  await expect(example.status).toContainText("Same as CPython");
});

test("edits survive a reload, and are dropped with a sentence when the note has changed", async ({ page }) => {
  const example = await EditedExample.onFirstPage(page);
  await example.open();
  await example.write(page, "Python", 'print("kept")');
  await expect(example.edited).toBeVisible();
  await page.reload();
  await expect(example.edited).toBeVisible();
  expect(await example.text("Python")).toBe('print("kept")');
  await expect(example.editor("TypeScript")).toContainText('print("kept");');
  await page.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage)) {
      if (key.startsWith("interleave-edits")) localStorage.setItem(key, value.replace(/"hash":"."/, '"hash":"').replace(/"hash":"[^"]*"/, '"hash":"of another note"'));
    }
  });
  await page.reload();
  await expect(example.notice).toHaveText(/dropped, because the note has changed/);
  await expect(example.element.locator("pre").first()).toContainText("async def ask");
});

test("where storage is blocked, editing works and says that nothing is kept", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  const example = await EditedExample.onFirstPage(page);
  expect(faults).toEqual([]);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await example.open();
  await example.write(page, "Python", 'print("here")');
  await expect(example.notice).toHaveText(/keeps nothing for this page/);
  await example.runInstantly();
  await expect(example.element.locator(".output .text")).toHaveText(["here"]);
});

test("a program beyond 64 kB is not taken, with a sentence", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const example = await EditedExample.onFirstPage(page);
  await example.open();
  const own = await example.text("Python");
  await page.evaluate(() => navigator.clipboard.writeText("x = 1\n".repeat(12_000)));
  await page.keyboard.press("ControlOrMeta+v");
  await expect(example.notice).toHaveText(/64 kB/);
  expect(await example.text("Python")).toBe(own);
});

test("the keyboard alone edits, runs and gets out", async ({ page }) => {
  const example = await EditedExample.onFirstPage(page);
  await example.speed("instant").check();
  await example.element.locator(".example-title").focus();
  await page.keyboard.press("Tab");
  await expect(example.button("Edit the Python program")).toBeFocused();
  await page.keyboard.press("Enter");
  const editor = example.editor("Python");
  await expect(editor).toBeFocused();
  await expect(editor).toHaveAccessibleDescription(/Esc, then Tab leaves/);
  // Not typed yet: Tab goes on.
  await page.keyboard.press("Tab");
  await expect(editor).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("if 1:\nprint(5)");
  // Typed: Tab indents.
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  await expect(editor).toBeFocused();
  expect(await example.text("Python")).toMatch(/^if 1:\n {4,}print\(5\)$/);
  await page.keyboard.press("Control+Enter");
  await expect(example.element.locator(".output .text")).toHaveText(["5"]);
  expect((await example.text("Python")).split("\n")).toHaveLength(2);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(editor).not.toBeFocused();
});

test("a click puts the cursor where it was, and no line moves", async ({ page }) => {
  for (const width of [1280, 700, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const example = await EditedExample.onFirstPage(page);
    const pre = example.listing("python").locator("> pre");
    const word = pre.getByText("gather");
    const before = await word.boundingBox();
    const box = await example.listing("python").boundingBox();
    await word.click();
    await expect(example.editor("Python")).toBeFocused();
    const after = await example.editor("Python").getByText("gather").boundingBox();
    expect(after?.x).toBeCloseTo(before?.x ?? 0, 0);
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0)), `at ${width} px`).toBeLessThanOrEqual(1);
    expect(Math.abs(((await example.listing("python").boundingBox())?.height ?? 0) - (box?.height ?? 0))).toBeLessThanOrEqual(1);
    await page.keyboard.type("#");
    expect(await example.text("Python")).toMatch(/asyncio\.ga?t?h?e?#/);
    await example.reset.click();
  }
});

test("a click below the shorter program goes to its end", async ({ page }) => {
  const example = await EditedExample.onFirstPage(page);
  const below = async (): Promise<void> => {
    const box = await example.listing("python").boundingBox();
    await example.listing("python").click({ position: { x: 40, y: (box?.height ?? 0) - 12 } });
  };
  await below();
  await expect(example.editor("Python")).toBeFocused();
  await page.keyboard.type("# the end");
  expect(await example.text("Python")).toMatch(/# the end$/);
  await example.write(page, "Python", "x = 1");
  await example.editor("TypeScript").click();
  await below();
  await page.keyboard.type("2");
  expect(await example.text("Python")).toBe("x = 12");
});

test("text that is selected with the mouse stays a selection", async ({ page }) => {
  const example = await EditedExample.onFirstPage(page);
  const from = await example.listing("python").getByText("gather").boundingBox();
  const to = await example.listing("python").getByText("supplier").first().boundingBox();
  await page.mouse.move(from?.x ?? 0, (from?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + 8, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain("await asyncio.sleep");
  await expect(example.button("Edit the Python program")).toBeVisible();
  await expect(example.editor("Python")).toHaveCount(0);
});

test("nothing of the editor is fetched before someone wants to edit, and then as much as the page tells", async ({ page }) => {
  const sizes: Promise<number>[] = [];
  const editing = /code-editor|example-editing|porter|lowering|\/dist\.[^/]*\.js/;
  page.on("requestfinished", (request) => {
    if (editing.test(request.url())) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const example = await EditedExample.onFirstPage(page);
  await example.runInstantly();
  expect(sizes).toEqual([]);
  await example.open();
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes / 1000).toBeGreaterThan(0.9 * editorKilobytes);
  expect(bytes / 1000).toBeLessThan(1.1 * editorKilobytes);
});

test("Copy takes what was edited", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const example = await EditedExample.onFirstPage(page);
  await example.open();
  await example.write(page, "Python", 'print("copied")');
  await expect(example.editor("TypeScript")).toContainText("copied");
  await example.button("Copy the Python program").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('print("copied")\n');
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`editing has no accessibility violations in ${colorScheme}, with a fault and parted`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const example = await EditedExample.onFirstPage(page);
    await example.open();
    await example.write(page, "TypeScript", "let = 1;");
    await example.write(page, "Python", '# A comment\nclass A:\n    b: int = 1\nprint("s", 1, A(');
    await expect(example.listing("python").locator(".problems")).not.toBeEmpty();
    const { violations } = await new AxeBuilder({ page }).include("interleave-example").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("one edits without zoom or helpful keyboards, and the page stays as wide as the screen", async ({ page }) => {
    const example = await EditedExample.onFirstPage(page);
    await example.button("Edit the Python program").tap();
    const editor = example.editor("Python");
    await expect(editor).toBeFocused();
    expect(Number.parseFloat(await editor.evaluate((element) => getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(16);
    await expect(editor).toHaveAttribute("autocorrect", "off");
    await expect(editor).toHaveAttribute("autocapitalize", "off");
    await example.write(page, "Python", `print("${"long ".repeat(40)}")`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await example.element.getByRole("radio", { name: "TypeScript" }).check();
    await expect(example.editor("TypeScript")).toContainText("long long");
    await example.runInstantly();
    await expect(example.lines).toHaveCount(1);
  });

  test("Copy stands above a long first line, all of which can be scrolled to", async ({ page }) => {
    const example = await EditedExample.onFirstPage(page);
    await example.button("Edit the Python program").tap();
    const copy = example.button("Copy the Python program");
    await example.write(page, "Python", `# ${"long ".repeat(12)}`);
    const isAbove = (): Promise<boolean> =>
      copy.evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === button;
      });
    expect(await isAbove()).toBe(true);
    const scroller = example.listing("python").locator(".cm-scroller");
    await scroller.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
    const right = await example.editor("Python").locator(".t-comment").evaluate((text) => text.getBoundingClientRect().right);
    expect(right).toBeLessThanOrEqual((await copy.boundingBox())?.x ?? 0);
    expect(await isAbove()).toBe(true);
  });
});

test("every keystroke in 100 lines is ported", async ({ page }) => {
  const example = await EditedExample.onFirstPage(page);
  await example.open();
  const lines = Array.from({ length: 12 }, (_, n) => `async def work_${n}(name, seconds):\n    print(f"{name}: begin")\n    for k in range(3):\n        await asyncio.sleep(seconds / 3)\n        print(name, k, k // 2)\n    total = sum([k * 2 for k in range(10)])\n    return {"name": name, "total": total}\n`);
  await example.write(page, "Python", `import asyncio\n\n${lines.join("\n")}\nasync def main():\n    print(await asyncio.gather(work_0("a", 1), work_1("b", 2)))\n\nasyncio.run(main())\nanswer = `);
  await page.keyboard.type("2");
  await page.keyboard.press("Backspace");
  for (let n = 1; n <= 12; n++) {
    await page.keyboard.type("1");
    await expect(example.editor("TypeScript")).toContainText(`${"1".repeat(n)};`);
  }
});
