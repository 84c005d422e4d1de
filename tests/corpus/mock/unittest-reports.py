import asyncio
import unittest


class Inventory:
    def __init__(self):
        self.items = {}

    async def add(self, name, count=1):
        await asyncio.sleep(0.1)
        if count < 1:
            raise ValueError("count must be at least 1")
        self.items[name] = self.items.get(name, 0) + count


def note(what, *, where="nowhere"):
    print(what, where)


class InventoryTest(unittest.IsolatedAsyncioTestCase):
    """An inventory of apples and pears."""

    async def asyncSetUp(self):
        self.inventory = Inventory()
        self.addCleanup(note, "cleaned up", where=self._testMethodName)

    async def test_add(self):
        """Adding counts.

        Twice is two."""
        await self.inventory.add("apple")
        await self.inventory.add("apple", 2)
        self.assertEqual(self.inventory.items, {"apple": 3})

    async def test_dict(self):
        """   A dict that differs.   """
        await self.inventory.add("apple")
        self.assertEqual(self.inventory.items, {"apple": 2, "pear": 1})

    async def test_long_dict(self):
        first = {f"key number {n}": f"value number {n}" for n in range(4)}
        second = dict(first, **{"key number 2": "another value"})
        self.assertEqual(first, second)

    async def test_list(self):
        self.assertEqual([1, 2, 3, 4], [1, 2, 5])

    async def test_tuple(self):
        self.assertEqual((1, "a"), (1, "b"))

    async def test_long_list(self):
        self.assertListEqual([f"item {n}" for n in range(60)], [f"item {n + n // 30}" for n in range(60)])

    async def test_text(self):
        self.assertEqual("one\ntwo\nthree\n", "one\n2\nthree\nfour")

    async def test_line(self):
        self.assertEqual("the quick brown fox", "the quikc brown fix", "spelling")

    async def test_alike(self):
        self.assertMultiLineEqual("alpha beta\ngamma\tdelta\nsame\n", "alpha bet\ngamma\tdeltas\nsame\nmore\n")

    async def test_long_line(self):
        self.assertEqual("x" * 90 + "end", "x" * 90 + "END")

    async def test_parts(self):
        """Even numbers."""
        for n in range(4):
            with self.subTest(n=n, kind="even"):
                self.assertEqual(n % 2, 0)
        with self.subTest("by name"):
            self.inventory.items["none"]

    async def test_parts_pass(self):
        for n in range(2):
            with self.subTest(n=n):
                self.assertLess(n, 2)

    @unittest.skip("not today")
    async def test_skipped(self):
        self.fail("never")

    @unittest.expectedFailure
    async def test_known(self):
        """A known bug."""
        self.assertTrue(False)

    async def test_raises(self):
        with self.assertRaises(ValueError) as caught:
            await self.inventory.add("apple", 0)
        self.assertIn("at least", str(caught.exception))

    async def test_error(self):
        await self.inventory.add("apple", -1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
