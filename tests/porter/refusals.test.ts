// What cannot be ported is refused by name, at its line, with what to write instead.
import { expect, test } from "vitest";
import { port } from "../../src/porter/index.ts";

const refusals: readonly [program: string, line: number, message: RegExp, hint: RegExp][] = [
  ["print（1）\n", 1, /invalid character '（' \(U\+FF08\)/, /use '\('/],
  ["print(“hi”)\n", 1, /invalid character '“' \(U\+201C\)/, /straight quotes/],
  ["print(1)\nprint(2)\u200b\n", 2, /invalid non-printable character U\+200B/, /delete it/],
  ["if 1:\n\u00a0\u00a0print(1)\n", 2, /invalid non-printable character U\+00A0/, /ordinary space/],
  ["import numpy\n", 1, /the module 'numpy' is not in the sandbox/, /lists/],
  ["import asyncio\nimport requests\n", 2, /'requests'/, /aiohttp/],
  ["from .models import User\n", 1, /relative imports/, /put the imported code/],
  ["from os import *\n", 1, /import \*/, /names/],
  ["class Bag(set):\n    pass\n", 1, /a class that extends set cannot be ported/, /attribute/],
  ["class Name(str):\n    def __eq__(self, other):\n        return True\n", 2, /__eq__ of a class that extends str cannot be ported/, /attribute/],
  ["class Ring(list):\n    def __getitem__(self, i):\n        return 0\n", 2, /__getitem__ of a class that extends list cannot be ported/, /UserList/],
  ["def f(): pass\nprint(f.__closure__)\n", 2, /__closure__ cannot be ported/, /print/],
  ["def f(): pass\nprint(f.__code__.co_varnames)\n", 2, /__code__ cannot be ported/, /print/],
  ["import inspect\nfrom dataclasses import KW_ONLY, dataclass\n@dataclass\nclass C:\n    _: KW_ONLY\n    x: int = 1\nprint(inspect.signature(C))\n", 5, /KW_ONLY cannot be ported/, /kw_only=True/],
  ["import inspect\ndef f[T](x: T): pass\nprint(inspect.signature(f))\n", 2, /annotations of a generic function/, /TypeVar/],
  ["x = memoryview\n", 1, /memoryview is not in the sandbox/, /bytes/],
  ["class A: pass\nclass B(A): pass\nclass C(B):\n    def m(self): return super(B, self).m()\n", 4, /super\(\) of another class/, /Base\.method\(self\)/],
  ["class A:\n    def __init__(self, x): self.x = x\na = A(1)\nA.__init__(a, 2)\n", 4, /__init__ cannot be called here/, /call the class/],
  ["class A:\n    def __init__(self, x): self.x = x\nprint(A.__init__)\n", 3, /__init__ cannot be ported as a value/, /call the class/],
  ["class A:\n    @property\n    def p(self): return 1\nclass B:\n    p = A.p\n", 5, /a property of another class cannot be ported as an attribute/, /again/],
  ["def g():\n    try:\n        yield 1\n    finally:\n        print(2)\nx = g()\ndel x\n", 7, /del of a generator/, /x\.close\(\)/],
  ["x = eval('1 + 1')\n", 1, /eval\(\)/, /expression/],
  ["z = 3 + 4j\n", 1, /complex numbers/, /floats/],
  ["class A: pass\nclass C(A, dict): pass\n", 2, /several bases/, /inherit from one/],
  ["type Pair[T] = tuple[T, T]\nprint(Pair)\n", 2, /type alias 'Pair' cannot be used as a value/, /Pair = …/],
  ["import asyncio\nasync def f():\n    await asyncio.create_subprocess_exec('ls')\n", 3, /create_subprocess_exec is not in the sandbox/, /asyncio\.sleep/],
];

test.each(refusals)("%j", (program, line, message, hint) => {
  const { code, problems } = port(program);
  expect(code).toBe("");
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line, message: expect.stringMatching(message) });
  expect(problems[0]!.hint ?? "").toMatch(hint);
});
