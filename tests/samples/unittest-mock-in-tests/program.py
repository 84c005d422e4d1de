# How a test says that a mock was called otherwise.
import unittest
from unittest.mock import AsyncMock, Mock


class Tests(unittest.IsolatedAsyncioTestCase):
    async def test_awaited(self):
        send = AsyncMock()
        await send(1)
        send.assert_awaited_once_with(2)

    def test_called(self):
        f = Mock(side_effect=ValueError("bad"))
        f.assert_called_once()

    def test_raises(self):
        f = Mock(side_effect=ValueError("bad"))
        with self.assertRaises(ValueError):
            f()
        f.assert_called_once_with()


unittest.main()
