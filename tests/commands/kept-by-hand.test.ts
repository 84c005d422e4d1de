// Ports are drafts of the porter; those that are not are listed, with the reason.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../content/ports/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");

test("content/ports/README.md lists the ports that are kept by hand, each with its reason", () => {
  const drafts: Readonly<Record<string, string>> = JSON.parse(read("drafts.json"));
  const ids = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replaceAll("\\", "/").replace(/\.ts$/, ""))
    .sort();
  const byHand = ids.filter((id) => {
    const source = read(`${id}.ts`).replace(/^\/\/ Python: [0-9a-f]{64}\n/, "");
    return createHash("sha256").update(source).digest("hex") !== drafts[id];
  });
  const listed = [...read("README.md").matchAll(/^\| ([\w-]+\/[\w-]+) \| \S.*\|$/gm)].map(([, id]) => id);
  expect(listed).toEqual(byHand);
});
