# A builtin type that is handed over is called like any function.
import asyncio
import unittest


def apply(fn, x):
    return fn(x)


def text(fn, x):
    return fn(x) + "!"


async def starts(fn, x):
    return fn(x).startswith("3"), fn(x) in "123"


class Tests(unittest.TestCase):
    def test_raises(self):
        self.assertRaises(ValueError, asyncio.Semaphore, -1)
        self.assertRaises(ValueError, int, "x")

    def test_does_not_raise(self):
        self.assertRaises(ValueError, asyncio.Semaphore, 1)


print(apply(str, 3), apply(float, 2), apply(list, "ab"), apply(asyncio.Semaphore, 3).locked())
print(asyncio.run(starts(str, 3)), apply(int, "3") + 1, apply(list, "ab")[0], len(apply(list, "abc")))
print(text(str, 4), text(repr, "x"))
unittest.main()
