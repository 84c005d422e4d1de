"""Suites that stop at the first failure, run twice, and whose classes cannot set up."""
import asyncio
import io
import unittest


class Parts(unittest.IsolatedAsyncioTestCase):
    def tearDown(self):
        print("tear down", self._testMethodName)

    async def test_a(self):
        for n in range(4):
            with self.subTest(n=n):
                await asyncio.sleep(0.1)
                print("part", n)
                self.assertLess(n, 1)

    async def test_b(self):
        raise ValueError("not reached")


class Unready(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise ConnectionError("refused")

    def test_one(self):
        print("never")

    test_two = test_one


class Ready(unittest.TestCase):
    """Is ready."""

    def setUp(self):
        self.addCleanup(print, "cleaned")

    def test_ok(self):
        """Goes well."""

    def test_surprise(self):
        self.skipTest("too early")


class Log(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        print("start", test.id())

    def stopTest(self, test):
        super().stopTest(test)
        print("stop", test.id(), self.testsRun)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        print("part", test.id(), str(subtest), err and err[0])


class Unquoted(io.StringIO):
    """Prints a report without the lines of tracebacks that quote the program."""

    def write(self, text):
        print("".join(line for line in text.splitlines(True) if not line.startswith("    ")), end="")
        return len(text)


load = unittest.defaultTestLoader.loadTestsFromTestCase
stopping = unittest.TextTestRunner(Unquoted(), verbosity=2, failfast=True)
result = stopping.run(load(Parts))
print(result.testsRun, result.shouldStop, result.failfast, len(result.failures))

suite = unittest.TestSuite()
suite.addTests(load(case) for case in (Unready, Ready))
suite.addTest(Ready("test_ok"))
print(suite.countTestCases(), suite)
result = unittest.TextTestRunner(stream=Unquoted(), descriptions=False, verbosity=2).run(suite)
print(result, suite.countTestCases(), [test is None for test in suite])
try:
    suite.run(unittest.TestResult())
except TypeError as error:
    print(error)

log = Log()
load(Parts)(log)
print(log, [text.splitlines()[-1] for test, text in log.failures + log.errors])
print(unittest.TextTestRunner(Unquoted()).run(unittest.TestSuite()).wasSuccessful())


class Odd(unittest.TestCase):
    def test_skipped_parts(self):
        for n in range(3):
            with self.subTest(n=n):
                if n == 1:
                    self.skipTest("odd")

    @unittest.expectedFailure
    def test_expected_part(self):
        for n in range(3):
            with self.subTest(n=n):
                print("part", n)
                self.assertEqual(n, 0)


result = unittest.TextTestRunner(stream=Unquoted(), verbosity=2).run(load(Odd))
print(len(result.skipped), len(result.expectedFailures))
