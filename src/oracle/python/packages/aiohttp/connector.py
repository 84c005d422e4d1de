"""Connections: how many there may be, who waits for one, which are kept. Twin of src/network/aiohttp/connector.ts."""

import asyncio

import _simulated_network as network

from .client_exceptions import ClientConnectionError, ClientConnectorDNSError, ClientConnectorError
from .helpers import limit as time_limit

# Seconds after which Linux gives up a connection that nobody answers.
GIVES_UP = 130


class Connection:
    """A connection that a response uses, until it is closed or given back."""

    def __init__(self, connector, key, slot):
        self._connector = connector
        self._key = key
        self._slot = slot
        self._callbacks = []
        self.arriving = None  # the timer of the next piece of the body

    def add_callback(self, callback):
        self._callbacks.append(callback)

    def _finish(self, keep):
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()
        if self.arriving is not None:
            self.arriving.cancel()
            self.arriving = None
            keep = False
        if self._slot is not None:
            slot, self._slot = self._slot, None
            self._connector._release(self._key, slot, keep)

    def close(self):
        self._finish(False)

    def release(self):
        self._finish(True)

    @property
    def closed(self):
        return self._slot is None


class TCPConnector:
    def __init__(self, *, limit=100, limit_per_host=0, force_close=False, keepalive_timeout=15.0, ssl=True, **options):
        for name in options:
            if name not in OPTIONS:
                raise TypeError(f"TCPConnector.__init__() got an unexpected keyword argument '{name}'")
        self._loop = asyncio.get_running_loop()
        self._limit = limit
        self._limit_per_host = limit_per_host
        self._force_close = force_close
        self._keepalive_timeout = keepalive_timeout
        self._ssl = ssl
        self._closed = False
        self._acquired = {}  # slot: its key
        self._idle = {}  # key: connections kept, each with the time since when
        self._waiters = {}  # key: futures, first come first served

    @property
    def limit(self):
        return self._limit

    @property
    def limit_per_host(self):
        return self._limit_per_host

    @property
    def force_close(self):
        return self._force_close

    @property
    def closed(self):
        return self._closed

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        await self.close()

    async def close(self):
        if self._closed:
            return
        self._closed = True
        self._idle.clear()
        self._acquired.clear()
        for waiters in self._waiters.values():
            for waiter in waiters:
                waiter.cancel()
        self._waiters.clear()

    def _available(self, key):
        """How many connections may be opened now."""
        remaining = 1
        if self._limit:
            remaining = self._limit - len(self._acquired)
            if remaining <= 0:
                return remaining
        if self._limit_per_host:
            of_host = self._limit_per_host - list(self._acquired.values()).count(key)
            if remaining > of_host:
                return of_host
        return remaining

    async def connect(self, key, timeout):
        connection = self._reuse(key)
        if connection is not None:
            return connection
        async with time_limit(timeout.connect):
            if self._available(key) <= 0:
                await self._wait_for_available(key)
                connection = self._reuse(key)
                if connection is not None:
                    return connection
            slot = object()
            self._acquired[slot] = key
            try:
                await self._create_connection(key, timeout)
            except BaseException:
                self._release_slot(slot)
                raise
            if self._closed:
                raise ClientConnectionError("Connector is closed.")
        return Connection(self, key, slot)

    async def _wait_for_available(self, key):
        first = True
        while True:
            waiter = self._loop.create_future()
            waiters = self._waiters.setdefault(key, [])
            if first:
                waiters.append(waiter)
            else:
                waiters.insert(0, waiter)
            try:
                await waiter
            finally:
                if waiter in waiters:
                    waiters.remove(waiter)
                if not waiters and self._waiters.get(key) is waiters:
                    del self._waiters[key]
            if self._available(key) > 0:
                break
            first = False

    def _reuse(self, key):
        """A connection that was kept, if there is one and it is not too old."""
        idle = self._idle.get(key)
        if idle is None:
            return None
        while idle:
            slot, since = idle.pop(0)
            if self._loop.time() - since <= self._keepalive_timeout:
                if not idle:
                    del self._idle[key]
                self._acquired[slot] = key
                return Connection(self, key, slot)
        del self._idle[key]
        return None

    def _release_slot(self, slot):
        if self._closed:
            return
        self._acquired.pop(slot, None)
        self._wake_waiter()

    def _wake_waiter(self):
        for key, waiters in self._waiters.items():
            if self._available(key) < 1:
                continue
            while waiters:
                waiter = waiters.pop(0)
                if not waiter.done():
                    waiter.set_result(None)
                    return

    def _release(self, key, slot, keep):
        if self._closed:
            return
        self._release_slot(slot)
        if keep and not self._force_close:
            self._idle.setdefault(key, []).append((slot, self._loop.time()))

    async def _create_connection(self, key, timeout):
        host, port = key.host, key.port
        address = network.lookup(host)
        if address is None:
            try:
                await asyncio.sleep(network.table["failedLookup"])
                raise network.failed_lookup()
            except OSError as error:
                raise ClientConnectorDNSError(key, error) from error
        try:
            async with time_limit(timeout.sock_connect):
                behaviour = network.behaviour(host)
                if network.is_here(address) or behaviour == "refuses":
                    await asyncio.sleep(0)
                    raise ConnectionRefusedError(111, f"Connect call failed {(address, port)!r}")
                if behaviour == "unreachable":
                    await asyncio.sleep(GIVES_UP)
                    raise TimeoutError(110, f"Connect call failed {(address, port)!r}")
                await asyncio.sleep(network.table["connect"])
        except OSError as error:
            if error.errno is None and isinstance(error, asyncio.TimeoutError):
                raise
            raise ClientConnectorError(key, error) from error


BaseConnector = TCPConnector

OPTIONS = {
    "verify_ssl",
    "use_dns_cache",
    "ttl_dns_cache",
    "family",
    "ssl_context",
    "local_addr",
    "resolver",
    "enable_cleanup_closed",
    "happy_eyeballs_delay",
    "interleave",
    "loop",
}
