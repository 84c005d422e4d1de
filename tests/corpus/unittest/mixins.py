import asyncio
import unittest


class LoopTests:
    """What holds for every loop; the classes below say which."""

    limit = 2
    label = "base"

    def setUp(self):
        super().setUp()
        self.log = []

    def make(self):
        raise NotImplementedError

    def check(self, first, second):
        self.assertEqual(first, second, "checked")

    def test_runs(self):
        loop = self.make()
        self.log.append(self.label)
        with self.assertRaises(ValueError) as caught:
            raise ValueError(self.limit)
        self.check(caught.exception.args, (2,))
        loop.close()
        print(self.log, self.id(), self)

    def test_own(self):
        print("of the mixin")


class PlainLoop(LoopTests, unittest.TestCase):
    label = "plain"

    def make(self):
        return asyncio.new_event_loop()


class Base(unittest.TestCase):
    def setUp(self):
        print("Base.setUp")
        super().setUp()

    def test_own(self):
        print("of the base")


class OtherLoop(LoopTests, Base):
    limit = 3

    def make(self):
        return asyncio.EventLoop()




class Waits:
    async def asyncSetUp(self):
        await super().asyncSetUp()
        self.queue = asyncio.Queue()

    async def test_waits(self):
        self.queue.put_nowait(self.kind)
        self.assertIs(type(await self.queue.get()), str)


class AsyncTests(Waits, unittest.IsolatedAsyncioTestCase):
    kind = "async"


class Numbers(Waits, unittest.IsolatedAsyncioTestCase):
    kind = 7


print([c.__name__ for c in OtherLoop.__mro__])
print(issubclass(OtherLoop, LoopTests), isinstance(PlainLoop("test_runs"), unittest.TestCase))


class Described:
    def describe(self):
        return f"{self.name}: {self.qsize()} of {self.maxsize}"


class NamedQueue(Described, asyncio.Queue):
    def __init__(self, name, maxsize=0):
        super().__init__(maxsize)
        self.name = name


async def main():
    jobs = NamedQueue("jobs", 2)
    await jobs.put(1)
    print(jobs.describe(), isinstance(jobs, Described))


asyncio.run(main())

if __name__ == "__main__":
    unittest.main(verbosity=2)
