import { describe, expect, test } from "vitest";
import type { Written } from "../../src/oracle/recording.ts";
import { longestLine, OutputLines, outputLines, sameOutput, shownText } from "../../src/site/output-lines.ts";

const out = (at: number, text: string): Written => ({ at, stream: "stdout", text });
const err = (at: number, text: string): Written => ({ at, stream: "stderr", text });

describe("outputLines", () => {
  test("cuts one write into its lines", () => {
    expect(outputLines([out(0, "a\nb\n")])).toEqual([
      { at: 0, stream: "stdout", text: "a" },
      { at: 0, stream: "stdout", text: "b" },
    ]);
  });

  test("joins pieces of a line, which began when its first piece was written", () => {
    expect(outputLines([out(0, "one "), out(1, "two"), out(2, "\nthree\n")])).toEqual([
      { at: 0, stream: "stdout", text: "one two" },
      { at: 2, stream: "stdout", text: "three" },
    ]);
  });

  test("keeps empty lines", () => {
    expect(outputLines([out(0, "\n\na\n")]).map(({ text }) => text)).toEqual(["", "", "a"]);
  });

  test("keeps a last line that has no newline", () => {
    expect(outputLines([out(0, "a\nb")]).map(({ text }) => text)).toEqual(["a", "b"]);
  });

  test("another stream begins another line", () => {
    expect(outputLines([out(0, "half "), err(0, "oops\n"), out(0, "rest\n")]).map(({ stream, text }) => [stream, text])).toEqual([
      ["stdout", "half "],
      ["stderr", "oops"],
      ["stdout", "rest"],
    ]);
  });

  test("write says which line was the first to change", () => {
    const output = new OutputLines();
    expect(output.write(out(0, "a\nb"))).toBe(0);
    expect(output.write(out(1, "c\nd\n"))).toBe(1);
    expect(output.write(out(1, "e\n"))).toBe(3);
    expect(output.lines.map(({ text }) => text)).toEqual(["a", "bc", "d", "e"]);
  });
});

describe("shownText", () => {
  test("shows a line of ordinary length whole", () => {
    expect(shownText("x".repeat(longestLine))).toBe("x".repeat(longestLine));
  });

  test("says how much of a very long line it leaves out", () => {
    expect(shownText("x".repeat(longestLine + 12_345))).toBe(`${"x".repeat(longestLine)} … (12,345 more characters)`);
  });
});

describe("sameOutput", () => {
  test("does not mind in how many writes a text came", () => {
    expect(sameOutput([out(0, "a"), out(0, "\nb\n"), out(1, "")], [out(0, "a\nb\n")])).toBe(true);
  });

  test.each([
    ["another text", [out(0, "b\n")]],
    ["another time", [out(0.5, "a\n")]],
    ["another stream", [err(0, "a\n")]],
    ["a line too many", [out(0, "a\n"), out(1, "b\n")]],
    ["nothing", []],
  ])("is false for %s", (_, other) => {
    expect(sameOutput([out(0, "a\n")], other)).toBe(false);
  });

  test("takes sums of floats that differ in the last bit for one time", () => {
    expect(sameOutput([out(0.1 + 0.2, "a\n")], [out(0.3, "a\n")])).toBe(true);
  });

  test("the order between streams counts", () => {
    expect(sameOutput([out(0, "a\n"), err(0, "b\n")], [err(0, "b\n"), out(0, "a\n")])).toBe(false);
  });
});
