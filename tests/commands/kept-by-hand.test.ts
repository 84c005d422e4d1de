// Ports are drafts of the porter; those that are not are listed, with the reason.
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readPort } from "../../src/commands/content.ts";
import { hashText } from "../../src/commands/port.ts";

const folder = new URL("../../content/ports/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");

test("content/ports/README.md lists the ports that are kept by hand, each with its reason", async () => {
  const drafts: Readonly<Record<string, string>> = JSON.parse(read("drafts.json"));
  const ids = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replaceAll("\\", "/").replace(/\.ts$/, ""))
    .sort();
  const ports = await Promise.all(ids.map(readPort));
  const byHand = ids.filter((id, index) => hashText(ports[index]?.source ?? "") !== drafts[id]);
  const listed = [...read("README.md").matchAll(/^\| ([\w-]+\/[\w-]+) \| \S.*\|$/gm)].map(([, id]) => id);
  expect(listed).toEqual(byHand);
});
