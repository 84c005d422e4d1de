"""A minimal async connection pool with health checks."""
from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final, Self

MAX_IDLE: Final[float] = 5.0

logger = logging.getLogger("pool")


@dataclass(slots=True)
class Connection:
    id: int
    created_at: float = field(default_factory=lambda: asyncio.get_running_loop().time(), repr=False)
    closed: bool = False

    async def execute(self, query: str, *params: object) -> list[tuple[object, ...]]:
        if self.closed:
            raise ConnectionError(f"connection {self.id} is closed")
        await asyncio.sleep(0.05)
        return [(self.id, query, *params)]

    async def close(self) -> None:
        await asyncio.sleep(0)
        self.closed = True


class PoolTimeout(Exception):
    """Raised if no connection becomes free in time."""


class Pool:
    def __init__(self, factory: Callable[[int], Awaitable[Connection]], *, min_size: int = 1, max_size: int = 3) -> None:
        self._factory = factory
        self._min, self._max = min_size, max_size
        self._idle: asyncio.LifoQueue[Connection] = asyncio.LifoQueue()
        self._size = 0
        self._lock = asyncio.Lock()

    async def __aenter__(self) -> Self:
        for _ in range(self._min):
            self._idle.put_nowait(await self._new())
        return self

    async def __aexit__(self, *exc_info) -> None:
        while not self._idle.empty():
            conn = self._idle.get_nowait()
            await conn.close()
            logger.info("closed %r", conn)

    async def _new(self) -> Connection:
        self._size += 1
        conn = await self._factory(self._size)
        logger.debug("opened connection #%d (%d/%d)", conn.id, self._size, self._max)
        return conn

    @asynccontextmanager
    async def acquire(self, timeout: float | None = None) -> AsyncIterator[Connection]:
        try:
            conn = self._idle.get_nowait()
        except asyncio.QueueEmpty:
            async with self._lock:
                if self._size < self._max:
                    conn = await self._new()
                else:
                    try:
                        conn = await asyncio.wait_for(self._idle.get(), timeout)
                    except TimeoutError as e:
                        raise PoolTimeout(f"no connection within {timeout}s") from e
        try:
            yield conn
        finally:
            self._idle.put_nowait(conn)


async def connect(n: int) -> Connection:
    await asyncio.sleep(0.1)
    return Connection(n)


async def worker(pool: Pool, n: int) -> None:
    try:
        async with pool.acquire(timeout=0.04 if n == 4 else 1) as conn:
            rows = await conn.execute("SELECT $1", n)
            logger.info("worker %d: %s", n, rows)
    except PoolTimeout:
        logger.exception("worker %d gave up", n)


async def main() -> None:
    async with Pool(connect, min_size=1, max_size=2) as pool:
        async with asyncio.TaskGroup() as tg:
            for n in range(5):
                tg.create_task(worker(pool, n), name=f"worker-{n}")


if __name__ == "__main__":
    logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="%(levelname)-8s %(name)s %(taskName)s: %(message)s")
    asyncio.run(main())
