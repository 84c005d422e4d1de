# A test's traceback begins with the test: what ran it is not shown.
import asyncio
import unittest


class Plain(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(1, 2)

    def test_inside(self):
        self.helper()

    def test_chained(self):
        try:
            self.helper()
        except ValueError:
            raise KeyError("e")

    def test_run(self):
        asyncio.run(self.work())

    async def work(self):
        await asyncio.sleep(1)
        self.helper()

    def helper(self):
        raise ValueError("b")


class Async(unittest.IsolatedAsyncioTestCase):
    async def helper(self):
        await asyncio.sleep(1)
        raise ValueError("b")

    async def test_equal(self):
        self.assertEqual(1, 2)

    async def test_gather(self):
        await asyncio.gather(self.helper(), self.helper())


if __name__ == "__main__":
    unittest.main()
