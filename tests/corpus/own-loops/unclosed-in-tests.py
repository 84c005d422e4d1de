import unittest
from asyncio import base_events
import asyncio
import warnings


class Tests(unittest.TestCase):
    def setUp(self):
        self.loop = base_events.BaseEventLoop()

    def test_one(self):
        self.assertFalse(self.loop.is_closed())

    def test_two(self):
        self.loop.set_debug(True)

    def test_three(self):
        loop = asyncio.new_event_loop()
        print(loop, self.loop)

    def test_four(self):
        self.loop.close()
        loop = asyncio.new_event_loop()
        loop = None
        print("gone")


if __name__ == "__main__":
    unittest.main()
