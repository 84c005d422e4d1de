// Embeds in a course's page, which is another origin: what they cost, how they are isolated, what they tell and what they
// listen to. And an example's own page, to which they lead.
import { readFile } from "node:fs/promises";
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import { writeAddress } from "../../src/site/address.ts";
import { serveCoursePage } from "../support/course-page.ts";
import { Example } from "./pages.ts";

const id = "gather-and-tasks/order-of-finishing";

/** Opens a course's page; `embed` is made of the address of the site. */
async function openCourse(page: Page, baseURL: string | undefined, body: (embed: (id: string) => string) => string): Promise<void> {
  const course = await serveCoursePage(body((id) => `${baseURL}embed/${id}/`));
  await page.goto(course.url);
  page.on("close", () => course.close());
}

function exampleIn(frame: FrameLocator): Example {
  return new Example(frame.locator("interleave-example"));
}

function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  return requests;
}

const ofEngine = /wasm|sandbox|example-run|guest|editing|editor|porter/;

for (const sandbox of [null, "allow-scripts"]) {
  test(`an embed ${sandbox === null ? "in a plain frame" : "in a frame of opaque origin"} shows its example, runs when asked, and tells its height`, async ({ page, baseURL }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const requests = requestsOf(page);
    const flags = sandbox === null ? "" : ` sandbox="${sandbox}"`;
    await openCourse(page, baseURL, (embed) => `<input autofocus><iframe title="x" width="700" height="300"${flags} src="${embed(id)}?lang=python&theme=dark&speed=instant&editable=0&events=1&nonsense=1"></iframe>`);
    const frame = page.frameLocator("iframe");
    const example = exampleIn(frame);
    await expect(example.run).toBeVisible();
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(example.speed("instant")).toBeChecked();
    await expect(example.element.getByRole("group", { name: "TypeScript" })).toBeHidden();
    await expect(example.element.getByRole("button", { name: /^Edit/ })).toHaveCount(0);
    // Nothing was taken from the page around, and nothing fetched that nobody has asked for.
    await expect(page.locator("input")).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(requests.filter((url) => ofEngine.test(url))).toEqual([]);
    expect(page.workers()).toEqual([]);
    const heights = () => page.evaluate(() => heard.filter(({ data }) => data["type"] === "interleave:height").map(({ data }) => Number(data["height"])));
    const height = () => frame.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect.poll(async () => (await heights()).at(-1)).toBe(await height());
    expect(await page.evaluate(() => heard.filter(({ data }) => data["subject"] === "lti.frameResize").at(-1)?.data["height"])).toBe(await height());

    await example.run.click();
    await expect(example.status).toHaveText(/Same as CPython 3\.14, line for line\.$/);
    await expect.poll(async () => (await heights()).at(-1)).toBe(await height());
    const events = await page.evaluate(() => heard.filter(({ data }) => data["type"] === "interleave:event").map(({ data }) => data));
    expect(events).toEqual([
      { type: "interleave:event", event: "started", id },
      { type: "interleave:event", event: "ran", id, outcome: "ended", same: true },
    ]);
    expect(errors).toEqual([]);
  });
}

test("an embed of opaque origin edits too, and opens code and moment without running them", async ({ page, baseURL }) => {
  const python = 'import asyncio\n\nasync def main():\n    await asyncio.sleep(2)\n    print("from the course")\n\nasyncio.run(main())';
  const fragment = (await writeAddress({ anchor: "", edits: { python, typescript: null }, moment: { at: 2, nth: 0 } })).replace("#&", "#");
  await openCourse(page, baseURL, (embed) => `<p style="height: 2000px"></p><iframe title="x" width="700" height="500" sandbox="allow-scripts" src="${embed(id)}${fragment}"></iframe>`);
  const example = exampleIn(page.frameLocator("iframe"));
  await expect(example.element.locator(".listing").first()).toContainText("from the course");
  await expect(example.element.getByText("Shared code, not the note’s own. Read it; Run runs it and goes to 2.0 s.")).toBeVisible();
  expect(page.workers()).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await example.run.click();
  await expect(example.element.locator(".now")).toHaveText(/^2 s Time is up for Task-1/);
  // With the run came the editor.
  const editor = example.element.getByRole("textbox", { name: "Python program" });
  await expect(editor).toHaveText(/from the course/);
  await editor.fill(`${python}\nprint("changed")`);
  await example.runInstantly();
  await expect(example.lines).toHaveText([/from the course/, /changed/]);
});

test("fifty embeds, half of them with code of their own, fetch no engine and no editor, and start no worker; one of each runs", async ({ page, baseURL }) => {
  const requests = requestsOf(page);
  const fragment = (await writeAddress({ anchor: "", edits: { python: 'print("our own")', typescript: null }, moment: null })).replace("#&", "#");
  await openCourse(page, baseURL, (embed) => `<iframe title="x" width="700" height="300" src="${embed(id)}"></iframe><iframe title="x" width="700" height="300" src="${baseURL}embed/${fragment}"></iframe>`.repeat(25));
  const frame = (nth: number): Example => exampleIn(page.frameLocator("iframe").nth(nth));
  for (const each of [0, 1, 48, 49]) await expect(frame(each).run).toBeVisible();
  await expect(frame(49).element.locator(".listing").first()).toContainText('print("our own")');
  expect(requests.filter((url) => ofEngine.test(url))).toEqual([]);
  expect(page.workers()).toEqual([]);
  await frame(48).runInstantly();
  await expect(frame(48).status).toHaveText(/Same as CPython/);
  await frame(49).run.click();
  await expect(frame(49).lines).toHaveText(/our own/);
});

test("an embed speaks H5P’s resizing, and what a hostile page says changes nothing", async ({ page, baseURL }) => {
  await openCourse(page, baseURL, (embed) => `<iframe title="x" width="700" height="300" src="${embed(id)}"></iframe>`);
  const example = exampleIn(page.frameLocator("iframe"));
  await expect(example.run).toBeVisible();
  const said = (action: string) => page.evaluate((action) => heard.filter(({ data }) => data["context"] === "h5p" && data["action"] === action).length, action);
  expect(await said("hello")).toBe(1);
  expect(await said("resize")).toBe(0);
  await page.evaluate(() => frames[0]?.postMessage({ context: "h5p", action: "hello" }, "*"));
  await expect.poll(() => said("resize")).toBe(1);

  await page.evaluate(() => {
    const hostile: unknown[] = [null, 1, "run", [], { type: "run" }, { context: "h5p" }, { context: "h5p", action: "run" }, { context: "h5p", action: { toString: null } }, { type: "interleave:height", height: 1e9 }, { subject: "lti.frameResize", height: 5 }];
    for (const message of hostile) frames[0]?.postMessage(message, "*");
    for (let times = 0; times < 10_000; times++) frames[0]?.postMessage({ context: "h5p", action: "resize" }, "*");
    // Something that it answers at once comes after all of it.
    frames[0]?.postMessage({ context: "h5p", action: "ready" }, "*");
  });
  await example.run.click();
  await expect(example.element).toHaveAttribute("data-state", "running");
  expect(await said("resize")).toBeLessThan(100);
  expect(await page.evaluate(() => heard.filter(({ data }) => data["type"] === "interleave:event"))).toEqual([]);
});

test("an embed asks its example’s question when its address says so, and tells when it is solved", async ({ page, baseURL }) => {
  const asking = "reading-an-interleaving/the-line";
  const frame = (query: string) => `<iframe title="x" width="700" height="900" src="${baseURL}embed/${asking}/${query}"></iframe>`;
  await openCourse(page, baseURL, () => frame("") + frame("?predict=1&speed=instant&events=1"));
  const [plain, asked] = [0, 1].map((nth) => exampleIn(page.frameLocator("iframe").nth(nth)).element);
  if (plain === undefined || asked === undefined) throw new Error("There are two.");
  await expect(plain.locator(".output")).toBeVisible();
  await expect(plain.locator(".question")).toBeHidden();
  await expect(asked.locator(".output")).toBeHidden();
  const right = ["main: both in line", "A first turn", "B first turn", "main: again", "A second turn", "B second turn", "main: the end"];
  const rows = asked.locator(".order > li");
  for (const [to, text] of right.entries()) {
    for (let from = (await rows.locator(".text").allTextContents()).indexOf(text); from > to; from--) await rows.nth(from).getByRole("button", { name: /^Move up/ }).click();
  }
  await asked.getByRole("button", { name: "Check" }).click();
  await expect.poll(() => page.evaluate(() => heard.filter(({ data }) => data["event"] === "solved").map(({ data }) => data))).toEqual([{ type: "interleave:event", event: "solved", id: asking, score: 1 }]);
  await expect(asked.locator(".output")).toBeVisible();
});

test("an exercise says its task and checks itself in an embed, even of opaque origin, and tells its score", async ({ page, baseURL }) => {
  test.slow();
  const exercise = "gather-and-tasks/make-then-await";
  const { source }: { source: string } = JSON.parse(await readFile(new URL(`../../content/recordings/${exercise}-solution.json`, import.meta.url), "utf8"));
  const solution = (await writeAddress({ anchor: "", edits: { python: source.trimEnd(), typescript: null }, moment: null })).replace("#&", "#");
  const frame = (flags: string, fragment: string) => `<iframe title="x" width="700" height="1000" ${flags} src="${baseURL}embed/${exercise}/?events=1${fragment}"></iframe>`;
  await openCourse(page, baseURL, () => frame("", "") + frame('sandbox="allow-scripts"', solution));
  const [given, solved] = [0, 1].map((nth) => page.frameLocator("iframe").nth(nth));
  if (given === undefined || solved === undefined) throw new Error("There are two.");
  const told = () => page.evaluate(() => heard.filter(({ data }) => data["event"] === "checked" || data["event"] === "solved").map(({ data }) => [data["event"], data["id"], data["score"]]));
  await expect(given.locator(".task")).toHaveText("Repair. Tasks are made, and still nothing overlaps. Have both done after three seconds.");
  await given.getByRole("button", { name: "Check" }).click();
  await expect(given.locator(".verdict")).toHaveText("Not yet: 1 of 3 met.");
  expect(await told()).toEqual([["checked", exercise, 1 / 3]]);
  // What stands below the notice moves when it comes.
  await expect(solved.getByText("Shared code")).toBeVisible();
  await solved.getByRole("button", { name: "Check" }).click();
  // The engine comes in a classic script, which the tests' server compresses when it is first asked for.
  await expect(solved.locator(".verdict")).toHaveText("Solved: everything that is expected is met.", { timeout: 60_000 });
  expect((await told()).slice(1)).toEqual([["checked", exercise, 1], ["solved", exercise, 1]]);
});

test("the web component shows an example and Python of the page’s own, as high as they are, and tells what happens", async ({ page, baseURL }) => {
  const requests = requestsOf(page);
  await openCourse(
    page,
    baseURL,
    () => `<script async src="${baseURL}component/1/interleave.js"></script>
      <interleave-example src="${id}" theme="dark" speed="instant" events="1"><a href="${baseURL}examples/${id}/">Asked first</a></interleave-example>
      <interleave-example language="python" speed="instant">
        <script type="text/x-python">
          import asyncio

          async def main():
              await asyncio.sleep(1)
              print("our own", 1 < 2)

          asyncio.run(main())
        </script>
      </interleave-example>`,
  );
  const elements = page.locator("interleave-example");
  const [first, own] = [0, 1].map((nth) => elements.nth(nth).locator("iframe").contentFrame());
  if (first === undefined || own === undefined) throw new Error("There are two.");
  await expect(exampleIn(first).run).toBeVisible();
  await expect(first.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(elements.first().locator("iframe")).toHaveAttribute("title", "Asked first");
  const height = (await first.locator("main").boundingBox())?.height ?? 0;
  await expect.poll(async () => (await elements.first().boundingBox())?.height).toBe(Math.ceil(height));

  const ownExample = exampleIn(own);
  await expect(ownExample.element.locator(".listing").first()).toContainText('    print("our own", 1 < 2)');
  expect(requests.filter((url) => ofEngine.test(url))).toEqual([]);
  await ownExample.run.click();
  await expect(ownExample.status).toHaveText("Ended after 1.0 s.");
  await expect(ownExample.lines).toHaveText(/^\s*1\.0.s\s*our own True\s*$/);

  await page.evaluate(() => {
    Reflect.set(globalThis, "told", []);
    document.addEventListener("interleave-ran", ({ detail }: Event & { detail?: unknown }) => Reflect.get(globalThis, "told").push(detail));
    // A frame that is not the element's may say what it likes.
    postMessage({ type: "interleave:height", height: 5_000 }, "*");
  });
  await exampleIn(first).run.click();
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, "told"))).toEqual([{ id, outcome: "ended", same: true }]);
  expect((await elements.first().boundingBox())?.height).toBeLessThan(2_000);
});

test("the web component keeps its place while the site is slow, inside a frame, in a page whose policy allows the script and the frame alone", async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL ?? "");
  const body = `<script async src="${baseURL}component/1/interleave.js"></script><interleave-example src="${id}" height="600" speed="instant"></interleave-example><p id="below">Below</p>`;
  const course = await serveCoursePage(body, { scripts: origin, others: `frame-src ${origin}` });
  let answer = (): void => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route(`**/embed/${id}/**`, async (route) => {
    await answered;
    await route.continue();
  });
  const around = await serveCoursePage(`<iframe title="A lesson" width="900" height="1600" src="${course.url}"></iframe>`);
  // It is not loaded before the site answers.
  await page.goto(around.url, { waitUntil: "commit" });
  const lesson = page.frameLocator("iframe");
  const element = lesson.locator("interleave-example");
  const [height, below] = [async () => (await element.boundingBox())?.height, async () => (await lesson.locator("#below").boundingBox())?.y];
  await expect.poll(height).toBe(600);
  const before = await below();
  answer();
  const embed = element.locator("iframe").contentFrame();
  const example = exampleIn(embed);
  await expect(example.run).toBeVisible();
  await expect.poll(async () => (await height()) === Math.ceil((await embed.locator("main").boundingBox())?.height ?? 0)).toBe(true);
  expect(((await below()) ?? 0) - (before ?? 0)).toBeCloseTo(((await height()) ?? 0) - 600, 0);
  await example.run.click();
  await expect(example.status).toContainText("Same as CPython");
  expect(await element.evaluate(() => refused)).toEqual([]);
  course.close();
  around.close();
});

test("without script the web component is the link in it; an example’s page names its oEmbed file, whose frame works elsewhere", async ({ browser, page, baseURL, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await openCourse(plain, baseURL, () => `<interleave-example src="${id}"><a href="${baseURL}examples/${id}/">Asked first</a></interleave-example>`);
  await plain.getByRole("link", { name: "Asked first" }).click();
  await expect(plain.getByRole("heading", { level: 1, name: "Asked first, answered last" })).toBeVisible();
  const link = plain.locator('link[type="application/json+oembed"]');
  // Where the build was told that it will be served, and where it is served now.
  const here = (address: string): string => address.replace(/^(https?:\/\/[^/]+)?\//, new URL("/", baseURL).href);
  const answer = await (await request.get(here((await link.getAttribute("href")) ?? ""))).json();
  await context.close();
  expect(answer).toMatchObject({ version: "1.0", type: "rich", title: "Asked first, answered last · gather and tasks", thumbnail_width: 1200 });
  const html = String(answer.html).replace(/(?<=src=")[^"]*/, here);
  await openCourse(page, baseURL, () => `<div style="width: ${answer.width}px">${html}</div>`);
  const example = exampleIn(page.frameLocator("iframe"));
  await expect(example.run).toBeVisible();
  // The height that it asks for is about the height that it has.
  const shown = (await page.frameLocator("iframe").locator("main").boundingBox())?.height ?? 0;
  expect(Math.abs(answer.height - shown)).toBeLessThan(60);
});

test("an example’s own page leads to its note, its neighbours and what machines read, and a search finds it once", async ({ page }) => {
  await page.goto(`examples/${id}/`);
  await expect(page).toHaveTitle(/Asked first, answered last · .* \| Interleave/);
  const example = new Example(page.locator("interleave-example"));
  await example.runInstantly();
  await expect(example.status).toHaveText(/Same as CPython/);
  await expect(page.getByRole("main").getByRole("link", { name: /^gather and tasks$/i })).toHaveAttribute("href", `/interleave/gather-and-tasks/#example-order-of-finishing`);
  await expect(page.locator('a[rel="prev"], a[rel="next"]')).toHaveCount(2);
  expect(await page.locator("[data-pagefind-body]").count()).toBe(0);
  const picture = await page.request.get(`pictures/${id}.png`);
  expect((await picture.body()).subarray(1, 4).toString()).toBe("PNG");
});
