// The first page, whatever notes there are.
import { expect, test } from "vitest";
import { parseNote } from "../../src/notes/index.ts";
import { homeExample, roughly } from "../../src/site/home.ts";

const lesson = (name: string, ...lines: string[]) => parseNote(`# ${name}\n\n${lines.join("\n")}\n`, name).lesson;
const fence = (words: string): string => `\`\`\`python ${words}\nprint(1)\n\`\`\`\n`;

test("the first page shows the example that asks for it", () => {
  expect(homeExample([lesson("tea", fence("id=brew")), lesson("milk", fence("id=boil"), fence("id=pour home"))])?.id).toBe("milk/pour");
});

test("otherwise the first example that is read first, and no program of an exercise", () => {
  const exercise = `${fence("exercise id=task")}\n\`\`\`expect\nprints "2"\n\`\`\`\n\n${fence("solution")}`;
  const look = { ...lesson("words", fence("id=word")), part: "reference" as const };
  expect(homeExample([look, lesson("plan", "No code."), lesson("tea", exercise, fence("id=brew"))])?.id).toBe("tea/brew");
});

test("without examples it has none", () => {
  expect(homeExample([lesson("plan", "No code.")])).toBeNull();
  expect(homeExample([])).toBeNull();
});

test("`home` belongs to examples", () => {
  const { problems } = parseNote(`# Tea\n\n${fence("no-run home")}`, "tea");
  expect(problems.map(({ message }) => message)).toEqual(["`home` means nothing on a block marked `no-run`: leave one of the two."]);
});

test("minutes are told as one tells them", () => {
  expect([1, 40, 89, 90, 200].map(roughly)).toEqual(["a minute", "40 minutes", "89 minutes", "2 hours", "3 hours"]);
});
