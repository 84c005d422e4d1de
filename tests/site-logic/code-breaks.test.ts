import { expect, test } from "vitest";
import { breakable } from "../../src/site/build/code-breaks.ts";

test("long names of a table may break between their words, short ones and other text not", () => {
  expect(breakable("await asyncio.get_running_loop()")).toEqual(["await asyncio.", "get_", "running_", "loop()"]);
  expect(breakable("raises InvalidStateError")).toEqual(["raises Invalid", "State", "Error"]);
  expect(breakable("asyncio.shield(task)")).toEqual(["asyncio.", "shield(", "task)"]);
  for (const whole of ["wait_for", 'prints "rolls out" at 2 s', "__aenter__"]) expect(breakable(whole)).toEqual([whole]);
});
