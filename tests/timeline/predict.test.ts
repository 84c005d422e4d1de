// A guess of the output's order is answered with the first line that is wrong, and the moment that decides it.
import { expect, test } from "vitest";
import { firstWrong, outputLines, sentenceOf, timelineOf } from "../../src/timeline/index.ts";
import { runSample } from "./run-sample.ts";

const program = `import asyncio


async def say(name, delay):
    print(name, "begins")
    await asyncio.sleep(delay)
    print(name, "ends")


async def main():
    await asyncio.gather(say("a", 1), say("b", 2), say("c", 1))
    print("all", end=" ")
    print("done")


asyncio.run(main())
`;

const lines = ["a begins", "b begins", "c begins", "a ends", "c ends", "b ends", "all done"];

test("a guess is compared line by line", async () => {
  const { timeline } = await runSample(program);
  expect(outputLines(timeline).map(({ text }) => text)).toEqual(lines);
  const wrong = (guess: readonly string[]): string | undefined => firstWrong(timeline, guess)?.sentence;
  const decides = (guess: readonly string[]): string => sentenceOf(timeline, firstWrong(timeline, guess)?.moment ?? -1);

  expect(firstWrong(timeline, lines)).toBeNull();
  const byTime = ["a begins", "b begins", "c begins", "b ends", "a ends", "c ends", "all done"];
  expect(wrong(byTime)).toBe("“a ends” comes here, at 1 s: “b ends” is printed by Task-3 at 2 s only.");
  expect(decides(byTime)).toBe("Task-2 goes on (line 6).");
  const byTurn = ["b begins", "a begins", ...lines.slice(2)];
  expect(wrong(byTurn)).toBe("“a begins” comes here: at 0 s Task-2 has its turn before Task-3, because it was in the ready queue first.");
  expect(decides(byTurn)).toBe("Task-1 makes Task-2, which will run say() (line 11).");
  expect(wrong(["a begins", "a ends", ...lines.slice(1)])).toBe("“b begins” comes here, at 0 s: “a ends” is printed by Task-2 at 1 s only.");
  expect(wrong(["a ends", ...lines])).toBe("“a begins” comes here: Task-2 prints it before “a ends”, line by line as it is written (line 5).");
  expect(wrong(["a starts"])).toBe("“a begins” comes here: Task-2 prints it at 0 s (line 5).");
  expect(wrong([...lines, "more"])).toBe("The program has printed everything: “more” does not come again.");
  expect(firstWrong(timeline, lines.slice(0, 3))?.index).toBe(3);
});

test("lines are put together from pieces", () => {
  const print = (text: string, stream: "stdout" | "stderr" = "stdout") => ({ kind: "print" as const, at: 0, task: 0, stream, text, line: 1 });
  const timeline = timelineOf([print("a"), print("b\nc"), print("warning\n", "stderr"), print("\n\n"), print("d")]);
  expect(outputLines(timeline).map(({ text }) => text)).toEqual(["ab", "c", "", "d"]);
});
