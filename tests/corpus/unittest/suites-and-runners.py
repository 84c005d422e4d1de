"""Tests that a program loads and runs by itself: suites, results, runners that write elsewhere."""
import asyncio
import io
import sys
import unittest


class Service(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.queue = asyncio.Queue()

    async def test_put(self):
        """Puts one."""
        await self.queue.put(1)
        self.assertEqual(self.queue.qsize(), 1)

    async def test_parts(self):
        for n in (1, 2, 3):
            with self.subTest("part", n=n):
                self.assertNotEqual(n, 2)

    async def test_raises(self):
        raise LookupError("lost")

    @unittest.skip("later")
    async def test_refund(self):
        self.fail("never")

    @unittest.expectedFailure
    async def test_bug(self):
        self.assertTrue(False)

    @unittest.expectedFailure
    async def test_mended(self):
        await asyncio.sleep(0.1)


class Plain(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("set up", cls.__name__)

    @classmethod
    def tearDownClass(cls):
        print("tear down", cls.__name__)

    def test_one(self):
        self.assertEqual(1, 1)

    def helper(self):
        pass


class Counting(unittest.TestResult):
    def addSuccess(self, test):
        super().addSuccess(test)
        print("well:", test.id())

    def addFailure(self, test, err):
        super().addFailure(test, err)
        print("failed:", test, err[0].__name__, err[1])

    def addError(self, test, err):
        super().addError(test, err)
        print("error:", test.shortDescription(), repr(err[1]))


def lines(text):
    return [line for line in text.splitlines() if not line.startswith(" ")]


loader = unittest.TestLoader()
print(loader.getTestCaseNames(Plain), loader.loadTestsFromTestCase(Plain))
suite = unittest.TestSuite([loader.loadTestsFromTestCase(Service), Plain("test_one")])
print(suite.countTestCases(), len(list(suite)))
result = Counting()
suite.run(result)
print(result, result.wasSuccessful(), result.testsRun)
print([(str(test), why) for test, why in result.skipped], len(result.expectedFailures), result.unexpectedSuccesses)
print([str(test) for test, text in result.failures], [text.splitlines()[-1] for test, text in result.errors])
for verbosity in (0, 1, 2):
    out = io.StringIO()
    result = unittest.TextTestRunner(stream=out, verbosity=verbosity).run(loader.loadTestsFromTestCase(Service))
    print(*lines(out.getvalue()), sep="\n")
print(result.wasSuccessful(), len(result.failures), len(result.errors))
result = unittest.TextTestRunner(sys.stdout, failfast=True).run(unittest.defaultTestLoader.loadTestsFromTestCase(Plain))
print(Plain("test_one").run(), result)
