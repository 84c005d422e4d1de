"""A test that runs by itself: what it leaves in its result, and `debug`, which collects nothing."""
import asyncio
import unittest


class Door:
    async def __aenter__(self):
        print("opens")
        return "room"

    async def __aexit__(self, *failure):
        print("closes", failure)


class OnlyWith:
    def __enter__(self):
        return self

    def __exit__(self, *failure):
        return None


class Several(unittest.IsolatedAsyncioTestCase):
    @staticmethod
    def loop_factory():
        loop = asyncio.EventLoop()
        loop.set_task_factory(asyncio.eager_task_factory)
        return loop

    async def asyncSetUp(self):
        self.addAsyncCleanup(self.put_away, "table")

    async def put_away(self, what):
        print("puts away", what)

    async def test_eager(self):
        async def at_once():
            return 1

        task = asyncio.create_task(at_once())
        print("done at once:", task.done())

    async def test_fails(self):
        for number in range(3):
            with self.subTest(msg="number", number=number):
                self.assertEqual(number, 1)

    async def test_raises(self):
        self.addAsyncCleanup(self.put_away, "chair")
        raise LookupError("nothing there")

    @unittest.expectedFailure
    async def test_expected(self):
        self.assertTrue(await self.enterAsyncContext(Door()) == "hall")

    @unittest.expectedFailure
    async def test_unexpected(self):
        pass

    async def test_skips(self):
        self.skipTest("not today")

    async def test_managers(self):
        for manager in (OnlyWith(), 3):
            with self.assertRaises(TypeError) as caught:
                await self.enterAsyncContext(manager)
            print(caught.exception)


class Outer:
    class Inner(unittest.TestCase):
        def test_name(self):
            print(self.id(), repr(self), self.countTestCases())


for name in ("eager", "fails", "raises", "expected", "unexpected", "skips", "managers"):
    test = Several(f"test_{name}")
    result = test.run()
    print(name, result, result.wasSuccessful(), [str(each) for each, _ in result.failures])
    print(len(result.skipped), len(result.expectedFailures), result.unexpectedSuccesses == [test], result.testsRun)
    for failed, text in result.errors:
        print(failed is test, text.splitlines()[-1])

together = unittest.TestResult()
print(Outer.Inner("test_name").run(together) is together, together.testsRun)

print(Several("test_eager").debug())

try:
    Outer.Inner("test_nothing")
except ValueError as error:
    print(error)
