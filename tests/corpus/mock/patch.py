import asyncio
import time
import random
import unittest
from unittest.mock import AsyncMock, MagicMock, Mock, call, patch, DEFAULT


class Client:
    timeout = 5

    async def fetch(self, url):
        await asyncio.sleep(1)
        return f"real {url}"

    def close(self):
        return "closed"


async def load(client, urls):
    return await asyncio.gather(*(client.fetch(u) for u in urls))


config = {"debug": False, "level": 1}


class LoadTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.client = Client()
        patcher = patch("random.random", return_value=0.25)
        self.random = patcher.start()
        self.addCleanup(patcher.stop)

    @patch.object(Client, "close")
    @patch.object(Client, "fetch", return_value="fake")
    async def test_decorated(self, fetch, close):
        print(await load(self.client, ["a", "b"]), type(fetch).__name__, type(close).__name__)
        print(fetch.await_args_list, fetch.await_count)
        self.client.close()
        close.assert_called_once_with()
        self.client.fetch.assert_awaited_with("b")

    async def test_block(self):
        with patch("asyncio.sleep", new_callable=AsyncMock) as sleep:
            print(await self.client.fetch("x"))
            sleep.assert_awaited_once_with(1)
            print(sleep.mock_calls, repr(sleep)[:22])
        print(random.random(), self.random.call_count)
        with patch.object(self.client, "fetch", side_effect=TimeoutError("slow")):
            with self.assertRaises(TimeoutError):
                await self.client.fetch("y")
        print(await self.client.fetch("z"))

    @patch("time.sleep")
    def test_plain(self, sleep):
        time.sleep(10)
        sleep.assert_called_with(10)
        with patch.dict(config, {"debug": True}, extra=3):
            print(config)
        print(config)
        with patch.object(Client, "timeout", 1):
            print(Client.timeout, self.client.timeout)
        print(Client.timeout, self.client.timeout)

    def test_fails(self):
        with self.assertRaises(AttributeError):
            with patch.object(Client, "nothing"):
                pass
        with patch.object(Client, "close", new=lambda self: "patched"):
            self.assertEqual(self.client.close(), "patched")


@patch("time.monotonic", Mock(return_value=7))
class Whole(unittest.TestCase):
    def test_a(self):
        self.assertEqual(time.monotonic(), 7)

    def other(self):
        pass


if __name__ == "__main__":
    unittest.main()
