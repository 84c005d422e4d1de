// Every example of every page does in the reader's browser what CPython did when it was recorded.
import { expect, test } from "@playwright/test";
import { addresses, Example } from "./pages.ts";

/** Addresses differ from run to run; the page's own comparison holds that equal ones stay equal. */
function withoutAddresses(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/0x[0-9a-f]{6,}/g, "0x…"));
}

for (const address of addresses) {
  test(`examples of /${address} print what was recorded`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(address);
    for (const element of await page.locator("interleave-example").all()) {
      const example = new Example(element);
      await test.step((await element.getAttribute("id")) ?? "", async () => {
        const recorded = await example.stdout();
        await example.runInstantly();
        expect.soft(withoutAddresses(await example.stdout())).toEqual(withoutAddresses(recorded));
        await expect.soft(example.status).toContainText(/Same as CPython \d+\.\d+, line for line\./);
      });
    }
    expect(errors).toEqual([]);
  });
}
