// What `interleave run` says of a file that is no Python is what CPython says, the marks below the line included.
import { expect, test } from "vitest";
import { translate } from "../../src/commands/translate.ts";
import { useOracle } from "../support/oracle.ts";

const oracle = useOracle();

const faulty: Readonly<Record<string, string>> = {
  "a statement of Python 2": 'print "hello"\n',
  "nothing after an operator": "x = 5 +\n",
  "no colon": "def f()\n    pass\n",
  "await outside of a function": "x = await client.get(url)[0] + 1\n",
  "await in a plain function": "def f():\n    await g()  # not async\n",
  "return outside of a function": "return 5\n",
  "yield outside of a function": "x = yield\n",
  "yield from in a coroutine": "async def f():\n    yield from g()\n",
  "async with outside of a function": "async with a as b:\n    pass\n",
  "break outside of a loop": "break\n",
  "nonlocal without such a name": "def f():\n    nonlocal x\n",
  "else without if": "else:\n    pass\n",
  "a body that is not indented": "class A:\ndef f(self): pass\n",
  "an indentation for no reason": "x = 1\n  y = 2\n",
  "tabs and spaces": "def f():\n\tx = 1\n        y = 2\n",
  "a string without an end": 'print("a" "b\n',
  "a bracket without an end": "x = [1, 2\ny = 3\n",
  "a bracket too many": ")\n",
};

test.each(Object.entries(faulty))("%s", async (_, program) => {
  const { written } = await oracle().run(program);
  const said = translate(program, ".py", "example.py");
  expect(said.kind === "refused" ? said.message : "").toBe(written.map(({ text }) => text).join(""));
});
