// Every example of every page does in the reader's browser what CPython did when it was recorded.
import { expect, test } from "@playwright/test";
import { addresses, Example } from "./pages.ts";

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
        expect.soft(await example.stdout()).toEqual(recorded);
        await expect.soft(example.status).toContainText(/Same as CPython \d+\.\d+, line for line\./);
      });
    }
    expect(errors).toEqual([]);
  });
}
