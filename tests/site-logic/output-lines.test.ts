import { describe, expect, test } from "vitest";
import type { Written } from "../../src/oracle/recording.ts";
import { lineClasses, longestLine, OutputLines, outputLines, shownText } from "../../src/site/output-lines.ts";

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

test("carets of a traceback and rules of an exception group are told from lines of words", () => {
  const classes = outputLines([err(0, "  |     ~~~~^^^\n    ^^^^^^^\n  +-+---------------- 1 ----------------\n    +------------------------------------\nmove ^\n  | a-b\n"), out(0, "^^^\n")]).map(lineClasses);
  expect(classes).toEqual([...Array<string>(4).fill("line stderr marks"), "line stderr", "line stderr", "line stdout"]);
});
