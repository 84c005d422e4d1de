// Addresses of examples, edits and moments: what is written is read back, short, and what is broken is told.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAddress, writeAddress, type ExampleAddress } from "../../src/site/address.ts";

const anchor = "example-order";
const python = 'import asyncio\n\nasync def main():\n    print("grüße & <b>👋</b>")\n';

const addresses: readonly ExampleAddress[] = [
  { anchor, edits: { python, typescript: null }, moment: null },
  { anchor, edits: { python, typescript: "print(1);" }, moment: { at: 1.3, nth: 0 } },
  { anchor, edits: { python: "", typescript: null }, moment: { at: 0, nth: 41 } },
  { anchor, edits: null, moment: { at: 86_400.000001, nth: 2 } },
];

test.each(addresses)("what is written is read back: %j", async (address) => {
  expect(await readAddress(await writeAddress(address))).toEqual({ kind: "address", address });
});

test("reads as it is written in the contract of links", async () => {
  expect(await writeAddress({ anchor, edits: null, moment: { at: 1.3, nth: 0 } })).toBe("#example-order&t=1.3");
  expect(await writeAddress({ anchor, edits: null, moment: { at: 1.3, nth: 1 } })).toBe("#example-order&t=1.3~2");
});

const bigger = new URL("../corpus/bigger/", import.meta.url);
const programs = readdirSync(bigger).filter((name) => name.endsWith(".py"));

test.each(programs)("an address of forty edited lines has at most 2,000 characters: %s", async (name) => {
  const edited = readFileSync(new URL(name, bigger), "utf8").split("\n").slice(0, 40).join("\n");
  const address = await writeAddress({ anchor, edits: { python: edited, typescript: null }, moment: { at: 12.345, nth: 7 } });
  expect(address.length).toBeLessThanOrEqual(2_000);
  expect(address).toMatch(/^#[\w.~&=-]+$/);
});

test.each(["", "#", "#example-order", "#a-heading"])("%j is about no more than a place in the page", async (fragment) => {
  expect(await readAddress(fragment)).toEqual({ kind: "plain" });
});

describe("what is broken is told", () => {
  const squeezed = async (value: unknown): Promise<string> => {
    const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    return Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url");
  };
  const fragments: Readonly<Record<string, () => Promise<string> | string>> = {
    "cut off": async () => (await writeAddress({ anchor, edits: { python, typescript: null }, moment: null })).slice(0, -9),
    "no base64": () => "#example-order&e=%%%",
    "not compressed": () => "#example-order&e=aGVsbG8",
    "not edits": async () => `#example-order&e=${await squeezed({ python: 1 })}`,
    "edits of another kind": async () => `#example-order&e=${await squeezed([1])}`,
    "a program that is too long": async () => `#example-order&e=${await squeezed(["x".repeat(70_000)])}`,
    "a few bytes that stand for many": async () => `#example-order&e=${await squeezed(["x".repeat(5_000_000)])}`,
    "an address that is too long": () => `#example-order&e=${"A".repeat(20_000)}`,
    "no time": () => "#example-order&t=soon",
    "a time before the start": () => "#example-order&t=-1",
    "a field that is not known": () => "#example-order&x=1",
    "a field twice": () => "#example-order&t=1&t=2",
    "one field of two": async () => `${await writeAddress({ anchor, edits: { python, typescript: null }, moment: null })}&t=x`,
  };
  test.each(Object.entries(fragments))("%s", async (_, fragment) => {
    expect(await readAddress(await fragment())).toEqual({ kind: "broken", anchor });
  });
});
