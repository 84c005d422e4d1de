// The teachers' page: picking by keyboard, the hand-out that a link opens, and a package that follows Common Cartridge 1.1.
// The schemas of the package are not ours to ship: the rules that they make are held here one by one, with the browser's
// own XML parser.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";

const dist = join(import.meta.dirname, "../../dist");

/** What is wrong with a cartridge. */
function faultsOf(page: Page, files: Readonly<Record<string, string>>): Promise<string[]> {
  return page.evaluate((files) => {
    const faults: string[] = [];
    const hold = (what: string, holds: boolean): void => void (holds || faults.push(what));
    const parsed = (name: string): Document => {
      const document = new DOMParser().parseFromString(files[name] ?? "", "text/xml");
      hold(`${name} is well-formed`, document.querySelector("parsererror") === null);
      return document;
    };
    const names = (elements: Iterable<Element>): string => Array.from(elements, ({ localName }) => localName).join(" ");
    const manifest = parsed("imsmanifest.xml").documentElement;
    const cp = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
    const lom = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";
    hold("the root is a manifest of 1.1", manifest.localName === "manifest" && manifest.namespaceURI === cp);
    hold("its parts come in order", names(manifest.children) === "metadata organizations resources");
    const [metadata, organizations, resources] = manifest.children;
    hold("the metadata come in order", names(metadata?.children ?? []) === "schema schemaversion lom");
    hold("the schema is named", metadata?.children[0]?.textContent === "IMS Common Cartridge" && metadata.children[1]?.textContent === "1.1.0");
    hold("the title is LOM's", metadata?.getElementsByTagNameNS(lom, "string").length === 1);
    const organization = organizations?.firstElementChild;
    hold("there is one organization", organizations?.childElementCount === 1 && organization?.getAttribute("structure") === "rooted-hierarchy");
    const root = organization?.firstElementChild;
    hold("with one item at its top, which has no title", organization?.childElementCount === 1 && root?.localName === "item" && root.querySelector(":scope > title") === null);
    for (const item of root?.querySelectorAll("item") ?? []) {
      hold("each item has its title first", /^title( item)*$/.test(names(item.children)));
      hold("an item that leads to a resource has none below it", !item.hasAttribute("identifierref") || item.querySelector("item") === null);
    }
    const ids = Array.from(manifest.querySelectorAll("[identifier]"), (element) => element.getAttribute("identifier") ?? "");
    hold("identifiers are XML names, each once", new Set(ids).size === ids.length && ids.every((id) => /^[A-Za-z_][\w.-]*$/.test(id)));
    const listed = Array.from(resources?.children ?? [], (resource) => resource.getAttribute("identifier"));
    const used = Array.from(manifest.querySelectorAll("[identifierref]"), (item) => item.getAttribute("identifierref"));
    hold("items and resources belong to each other", listed.length > 0 && listed.join() === used.join());
    const linked = new Set(["imsmanifest.xml"]);
    for (const resource of resources?.children ?? []) {
      hold("a resource is a web link with one file, without an address of its own", resource.getAttribute("type") === "imswl_xmlv1p1" && names(resource.children) === "file" && !resource.hasAttribute("href"));
      const name = resource.firstElementChild?.getAttribute("href") ?? "";
      linked.add(name);
      const link = parsed(name).documentElement;
      hold(`${name} is a web link of 1.1`, link.localName === "webLink" && link.namespaceURI === "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1" && names(link.children) === "title url");
      hold(`${name} has a title and an address`, link.children[0]?.textContent !== "" && URL.canParse(link.children[1]?.getAttribute("href") ?? "") && link.children[1]?.childNodes.length === 0);
    }
    hold("every file is listed, and every listed one is there", Object.keys(files).sort().join() === [...linked].sort().join());
    return faults;
  }, files);
}

/** Presses a button that gives a package, and opens it. */
async function packageFrom(page: Page, name: string): Promise<Record<string, string>> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  const packed = await readFile(await (await download).path());
  return Object.fromEntries(Object.entries(unzipSync(packed)).map(([file, bytes]) => [file, strFromU8(bytes)]));
}

test("examples are picked by keyboard, handed out by a link, and the page has no barrier", async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("teachers/");
  await page.locator("summary", { hasText: "Timeouts" }).focus();
  await page.keyboard.press("Enter");
  const first = page.getByRole("checkbox", { name: "Three seconds for everything" });
  await first.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("1 picked").last()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.getByRole("button", { name: "Copy link" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/interleave\/teachers\/#pick=timeouts\/limit-for-a-block$/);
  const files = await packageFrom(page, "Package");
  expect(Object.keys(files)).toEqual(["imsmanifest.xml", "links/timeouts__limit-for-a-block.xml"]);

  await page.goto("about:blank");
  await page.goto(`${link},queues`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("To read and run");
  await expect(page.locator(".handout").getByRole("link")).toHaveText(["Three seconds for everything", "The note"]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "Pick others" }).click();
  await expect(first).toBeChecked();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("For teachers");
});

test("the package of the whole course is a valid cartridge, and every link in it is in the built site", async ({ page }) => {
  await page.goto("teachers/");
  const files = await packageFrom(page, "Package of the whole course");
  expect(await faultsOf(page, files)).toEqual([]);
  const links = Object.values(files).flatMap((text) => Array.from(text.matchAll(/<url href="([^"]+)"/g), ([, address = ""]) => new URL(address).pathname));
  expect(links.length).toBeGreaterThan(200);
  const built = await Promise.all(links.map((path) => stat(join(dist, path.replace("/interleave/", ""), "index.html")).then(() => true, () => false)));
  expect(links.filter((_, index) => !built[index])).toEqual([]);
});
