// What tests of the site share: which pages there are, and one example as a reader handles it.
import { fileURLToPath } from "node:url";
import { expect, type Locator, type Page } from "@playwright/test";
import { pagesInOrder } from "../../src/site/build/reading-order.ts";

/** Addresses of all pages, relative to the base. The first page is the empty one. */
export const addresses: readonly string[] = [
  "",
  "map/",
  "names/",
  ...pagesInOrder(fileURLToPath(new URL("../../content/pages", import.meta.url))).map((id) => `${id}/`),
];

/** The example of the first page: six lines at 0, 1, 2 and 3 s. */
export class Example {
  readonly element: Locator;

  constructor(element: Locator) {
    this.element = element;
  }

  static async onFirstPage(page: Page): Promise<Example> {
    await page.goto("");
    return new Example(page.locator("interleave-example"));
  }

  get run(): Locator {
    return this.element.getByRole("button", { name: "Run", exact: true });
  }

  get stop(): Locator {
    return this.element.getByRole("button", { name: "Stop", exact: true });
  }

  get reset(): Locator {
    return this.element.getByRole("button", { name: "Reset", exact: true });
  }

  get status(): Locator {
    return this.element.locator(".status");
  }

  get lines(): Locator {
    return this.element.locator(".output .line");
  }

  speed(name: "1×" | "4×" | "instant"): Locator {
    return this.element.getByRole("radio", { name });
  }

  /** Time and text of every line that was printed, as the reader sees it, but for addresses of objects. */
  async stdout(): Promise<string[]> {
    const lines = await this.element
      .locator(".line.stdout")
      .evaluateAll((lines) => lines.map((line) => `${line.querySelector(".time")?.textContent} ${line.querySelector(".text")?.textContent}`));
    return lines.map((line) => line.replace(/\bat 0x[0-9a-f]+/g, "at …"));
  }

  /** Opens what a question folds away. */
  async unfold(): Promise<void> {
    const folded = this.element.locator("details.answer:not([open]) > summary");
    if ((await folded.count()) > 0) await folded.click();
  }

  async runInstantly(): Promise<void> {
    await this.unfold();
    await this.speed("instant").check();
    await this.run.click();
    await expect(this.element).toHaveAttribute("data-state", "finished");
  }
}
