// What the browser remembers of a reader: that something was done, for as long as the example is the same.
import { expect, test } from "vitest";
import { Progress } from "../../src/site/question/progress.ts";

test("what is done stays done, until the example changes", () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  const progress = (hash: string): Progress => new Progress(() => storage, "example", hash);
  expect(progress("1").isDone()).toBe(false);
  progress("1").done();
  expect(progress("1").isDone()).toBe(true);
  expect(progress("2").isDone()).toBe(false);
});

test("where storage is refused, nothing is remembered and nothing fails", () => {
  const refused = new Progress(
    () => {
      throw new Error("The operation is insecure.");
    },
    "example",
    "1",
  );
  refused.done();
  expect(refused.isDone()).toBe(false);
});
