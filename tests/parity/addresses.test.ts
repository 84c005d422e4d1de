import { expect, test } from "vitest";
import { canonicalAddresses } from "../../src/parity/index.ts";

test("the nth distinct address of a run has the same name in every run", () => {
  const first = canonicalAddresses();
  expect(first("<A object at 0x1f3a40> <B object at 0x9c>")).toBe("<A object at 0x7f0000000010> <B object at 0x7f0000000020>");
  expect(first("again at 0x9C, new at 0x1")).toBe("again at 0x7f0000000020, new at 0x7f0000000030");
  expect(canonicalAddresses()("at 0x9c>")).toBe("at 0x7f0000000010>");
});

test("numbers that are no addresses stay", () => {
  expect(canonicalAddresses()("0xdeadbeef, look at 12, at 0xzz")).toBe("0xdeadbeef, look at 12, at 0xzz");
});
