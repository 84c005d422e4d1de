"""The clock of a whole request, and passwords. Twin of src/network/aiohttp/helpers.ts."""

import asyncio
import base64
from typing import NamedTuple


class BasicAuth(NamedTuple):
    login: str
    password: str = ""
    encoding: str = "latin1"

    def encode(self):
        return "Basic " + base64.b64encode(f"{self.login}:{self.password}".encode(self.encoding)).decode()


class TimerContext:
    """What is awaited inside is cancelled when the time is over, and TimeoutError raised in its place. A request enters
    it, and so does every wait for a piece of the body."""

    def __init__(self, loop, delay):
        self._tasks = []
        self._expired = False
        self._cancelling = 0
        self._handle = loop.call_at(loop.time() + delay, self._expire) if delay else None

    def __enter__(self):
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("Timeout context manager should be used inside a task")
        self._cancelling = task.cancelling()
        if self._expired:
            raise asyncio.TimeoutError from None
        self._tasks.append(task)
        return self

    def __exit__(self, kind, error, traceback):
        task = self._tasks.pop()
        if kind is asyncio.CancelledError and self._expired:
            if task.uncancel() > self._cancelling:
                return None
            raise asyncio.TimeoutError from error
        return None

    def _expire(self):
        self._expired = True
        self._handle = None
        for task in list(dict.fromkeys(self._tasks)):
            task.cancel()

    def cancel(self):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None


def limit(delay):
    """`asyncio.timeout`, where 0 too means that there is no limit."""
    return asyncio.timeout(delay if delay else None)
