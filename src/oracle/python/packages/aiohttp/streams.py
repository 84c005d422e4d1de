"""The body of a response, as it arrives. Twin of src/network/aiohttp/streams.ts."""

import asyncio


class StreamReader:
    def __init__(self, loop, timer):
        self._loop = loop
        self._timer = timer
        self._buffer = []  # pieces as they came
        self._eof = False
        self._waiter = None
        self._exception = None
        self._on_eof = None
        self.total_bytes = 0

    def __repr__(self):
        info = ["StreamReader"]
        if self._buffer:
            info.append(f"{sum(map(len, self._buffer))} bytes")
        if self._eof:
            info.append("eof")
        if self._waiter:
            info.append(f"w={self._waiter!r}")
        if self._exception:
            info.append(f"e={self._exception!r}")
        return f"<{' '.join(info)}>"

    def exception(self):
        return self._exception

    def set_exception(self, error):
        self._exception = error
        self._on_eof = None
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_exception(error)

    def on_eof(self, callback):
        if self._eof:
            callback()
        else:
            self._on_eof = callback

    def feed_data(self, data):
        if not data:
            return
        self._buffer.append(data)
        self.total_bytes += len(data)
        self._wake()

    def feed_eof(self):
        self._eof = True
        self._wake()
        callback, self._on_eof = self._on_eof, None
        if callback is not None:
            callback()

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def is_eof(self):
        return self._eof

    def at_eof(self):
        return self._eof and not self._buffer

    async def _wait(self, name):
        if self._waiter is not None:
            raise RuntimeError(f"{name}() called while another coroutine is already waiting for incoming data")
        waiter = self._waiter = self._loop.create_future()
        try:
            with self._timer:
                await waiter
        finally:
            self._waiter = None

    def _take(self, size):
        """Up to so many bytes of what is there; all of it for -1."""
        data = b"".join(self._buffer)
        if size < 0:
            size = len(data)
        self._buffer = [data[size:]] if len(data) > size else []
        return data[:size]

    def _check(self):
        if self._exception is not None:
            raise self._exception

    async def read(self, n=-1):
        self._check()
        if n == 0:
            return b""
        if n < 0:
            blocks = []
            while True:
                block = await self.readany()
                if not block:
                    break
                blocks.append(block)
            return b"".join(blocks)
        while not self._buffer and not self._eof:
            await self._wait("read")
        return self._take(n)

    async def readany(self):
        self._check()
        while not self._buffer and not self._eof:
            await self._wait("readany")
        return self._take(-1)

    async def readexactly(self, n):
        self._check()
        blocks = []
        while n > 0:
            block = await self.read(n)
            if not block:
                partial = b"".join(blocks)
                raise asyncio.IncompleteReadError(partial, len(partial) + n)
            blocks.append(block)
            n -= len(block)
        return b"".join(blocks)

    async def readline(self):
        return await self.readuntil(b"\n")

    async def readuntil(self, separator=b"\n"):
        if len(separator) == 0:
            raise ValueError("Separator should be at least one-byte string")
        self._check()
        while True:
            data = b"".join(self._buffer)
            found = data.find(separator)
            if found >= 0:
                return self._take(found + len(separator))
            if self._eof:
                return self._take(-1)
            await self._wait("readuntil")

    async def readchunk(self):
        """A piece as it came, and whether it ends there."""
        self._check()
        while not self._buffer and not self._eof:
            await self._wait("readchunk")
        if self._buffer:
            return self._buffer.pop(0), True
        return b"", False

    def iter_chunked(self, n):
        return StreamIterator(lambda: self.read(n))

    def iter_any(self):
        return StreamIterator(self.readany)

    def iter_chunks(self):
        return ChunkIterator(self)

    def __aiter__(self):
        return StreamIterator(self.readline)


class StreamIterator:
    def __init__(self, read):
        self._read = read

    def __aiter__(self):
        return self

    async def __anext__(self):
        data = await self._read()
        if not data:
            raise StopAsyncIteration
        return data


class ChunkIterator:
    def __init__(self, stream):
        self._stream = stream

    def __aiter__(self):
        return self

    async def __anext__(self):
        chunk = await self._stream.readchunk()
        if chunk == (b"", False):
            raise StopAsyncIteration
        return chunk
