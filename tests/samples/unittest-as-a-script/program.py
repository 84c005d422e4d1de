import asyncio
import unittest
from unittest import IsolatedAsyncioTestCase, TestCase


class Stock:
    def __init__(self):
        self.queue = asyncio.Queue(maxsize=1)

    async def take(self):
        async with asyncio.timeout(1):
            return await self.queue.get()


class StockTests(IsolatedAsyncioTestCase):
    @classmethod
    def setUpClass(cls):
        print("class")

    async def asyncSetUp(self):
        self.stock = Stock()

    async def asyncTearDown(self):
        print("down")

    async def test_take(self):
        await self.stock.queue.put("apple")
        self.assertEqual(await self.stock.take(), "apple")

    async def test_nothing_there(self):
        with self.assertRaises(TimeoutError) as caught:
            await self.stock.take()
        self.assertEqual(caught.exception.args, ())

    async def test_what_it_says(self):
        with self.assertRaisesRegex(ValueError, r"^inv\w+ \-?literal"):
            int("x")
        self.assertRaises(asyncio.QueueEmpty, self.stock.queue.get_nowait)


class PlainTests(TestCase):
    def setUp(self):
        self.loop = asyncio.new_event_loop()
        self.addCleanup(self.loop.close)

    def test_loop(self):
        self.assertTrue(self.loop.run_until_complete(self.go()))

    async def go(self):
        return True

    @unittest.skip("not now")
    def test_later(self):
        self.fail("never")

    @unittest.expectedFailure
    def test_wrong(self):
        self.assertEqual(1, 2)


class MoreTests(PlainTests):
    def test_own(self):
        for i in range(2):
            with self.subTest(i=i):
                self.assertIn(i, (0, 1))


if __name__ == "__main__":
    unittest.main(verbosity=2)
