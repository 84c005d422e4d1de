import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/sandbox/outcomes.ts";
import { decimalsFor, seconds } from "../../src/site/seconds.ts";
import { comparisonSentence, outcomeSentence, recordedSentence } from "../../src/site/sentences.ts";

/** Sentences hold a no-break space between number and unit; tests read better without. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("seconds", () => {
  test.each([
    [0, "0.0 s"],
    [2, "2.0 s"],
    [0.25, "0.25 s"],
    [0.1 + 0.2, "0.3 s"],
    [1.005, "1.005 s"],
    [3600, "3600.0 s"],
  ])("%d is written %s", (time, text) => {
    expect(plain(seconds(time))).toBe(text);
  });

  test("a column of times has the decimals that the finest of them needs", () => {
    expect(decimalsFor([0, 1, 0.25])).toBe(2);
    expect(decimalsFor([])).toBe(1);
  });
});

describe("every outcome has its sentence", () => {
  test.each<[Outcome, string]>([
    [{ kind: "ended" }, "Ended after 2.0 s."],
    [{ kind: "raised", type: "ValueError", message: "too hot", traceback: "" }, "Failed after 2.0 s: ValueError: too hot."],
    [{ kind: "raised", type: "TimeoutError", message: "", traceback: "" }, "Failed after 2.0 s: TimeoutError."],
    [{ kind: "raised", type: "ValueError", message: "why?", traceback: "" }, "Failed after 2.0 s: ValueError: why?"],
    [{ kind: "raised", type: "ValueError", message: "one\ntwo", traceback: "" }, "Failed after 2.0 s: ValueError: one …"],
    [
      { kind: "raised", type: "EOFError", message: "EOF when reading a line", traceback: "" },
      "Failed after 2.0 s: EOFError: EOF when reading a line. The page has no keyboard for input(): write its answer into the program.",
    ],
    [{ kind: "raised", type: "EOFError", message: "the file ended", traceback: "" }, "Failed after 2.0 s: EOFError: the file ended."],
    [{ kind: "exited", code: 3 }, "Exited with status 3 after 2.0 s."],
    [{ kind: "deadlock", waiting: [] }, "Nothing is left that could wake this program after 2.0 s; CPython would wait forever."],
    [{ kind: "refused", reason: "there is no network", line: 4 }, "Not run: there is no network (line 4)."],
    [{ kind: "refused", reason: "there is no network.", line: 0 }, "Not run: there is no network."],
    [{ kind: "invalid", message: "unexpected token", line: 2 }, "Not run, the program has a syntax error: unexpected token (line 2)."],
    [
      { kind: "limit", limit: "step-time" },
      "Ended by the sandbox at 2.0 s: the program computed for too long without giving the event loop a turn.",
    ],
    [{ kind: "limit", limit: "memory" }, "Ended by the sandbox at 2.0 s: the program wanted more memory than the sandbox has."],
    [{ kind: "stopped" }, "Stopped at 2.0 s."],
    [
      { kind: "broken", reason: "the network failed" },
      "The sandbox could not run this program: the network failed. The recorded output is there after Reset.",
    ],
  ])("%j", (outcome, sentence) => {
    expect(plain(outcomeSentence(outcome, 2))).toBe(sentence);
  });
});

test("the recorded output says where it comes from and how the program ended", () => {
  expect(plain(recordedSentence("3.14.2", { kind: "ended" }, 3))).toBe("Recorded from CPython 3.14.2. Ended after 3.0 s.");
});

test("a comparison names the version without its last part", () => {
  expect(comparisonSentence(true, "3.14.2")).toBe("Same as CPython 3.14, line for line.");
  expect(comparisonSentence(false, "3.14.2")).toBe("Not what CPython 3.14 printed.");
});
