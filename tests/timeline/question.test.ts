// A question about a run's output: which lines it asks about, how they are shuffled, what an answer is worth.
import { expect, test } from "vitest";
import { answerIn, firstWrong, moved, questionOf, type Question } from "../../src/timeline/index.ts";
import { runSample } from "./run-sample.ts";

const output = "a 1\nb 1\na 2\nb 2\nend\n";

function asked(id: string, predict: string, stdout = output): Question {
  const made = questionOf(id, predict, stdout);
  if ("fault" in made) throw new Error(made.fault);
  return made.question;
}

test("all lines, or some of them with what comes before", () => {
  expect(asked("note/one", "all")).toMatchObject({ from: 0, lines: ["a 1", "b 1", "a 2", "b 2", "end"], before: [], more: false });
  expect(asked("note/one", "2-4")).toMatchObject({ from: 1, lines: ["b 1", "a 2", "b 2"], before: ["a 1"], more: true });
});

test("a question that cannot be asked is told to its author", () => {
  const fault = (predict: string, stdout = output): unknown => questionOf("note/one", predict, stdout);
  expect(fault("3-9")).toEqual({ fault: "`predict=3-9` asks about lines that are not there: it prints 5." });
  expect(fault("4-2")).toHaveProperty("fault");
  expect(fault("all", "x\n".repeat(13))).toEqual({ fault: "a question has at most 12 lines, and this one 13: say which, as in `predict=1-8`." });
  expect(fault("all", "x\nx\n")).toEqual({ fault: "a question wants at least two lines that differ." });
  expect(fault("all", "")).toHaveProperty("fault");
});

test("the shuffle is the same for an example every time, has every line, and is never the answer", () => {
  for (const stdout of [output, "a\nb\n", "a\na\nb\n", "a\nb\nb\nb\nb\n", "x\n".repeat(11) + "y\n"]) {
    for (let number = 0; number < 50; number++) {
      const { lines, shuffled } = asked(`note/example-${number}`, "all", stdout);
      expect(asked(`note/example-${number}`, "all", stdout).shuffled).toEqual(shuffled);
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(lines.map((_, place) => place));
      expect(shuffled.map((place) => lines[place])).not.toEqual(lines);
    }
  }
});

test("a line is moved up and down", () => {
  expect(moved(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
  expect(moved(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});

test("an answer is worth what the run prints; equal lines may change places", async () => {
  const { timeline } = await runSample('print("begin")\nfor _ in range(2):\n    print("again")\nprint("end")\n');
  const worth = (from: number, order: readonly number[]): number | undefined => firstWrong(timeline, answerIn(timeline, from, order))?.index;
  expect(worth(0, [0, 1, 2, 3])).toBeUndefined();
  expect(worth(0, [0, 2, 1, 3])).toBeUndefined();
  expect(worth(0, [0, 3, 1, 2])).toBe(1);
  expect(worth(1, [1, 0])).toBeUndefined();
  expect(worth(1, [0, 2, 1])).toBe(2);
});
