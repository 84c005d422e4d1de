"""The session. Twin of src/network/aiohttp/client.ts."""

import asyncio
import json as json_module
from collections.abc import Coroutine
from typing import NamedTuple

from multidict import CIMultiDict
from yarl import URL

from .client_exceptions import (
    ClientConnectorError,
    ClientOSError,
    ConnectionTimeoutError,
    InvalidUrlClientError,
    InvalidUrlRedirectClientError,
    NonHttpUrlClientError,
    NonHttpUrlRedirectClientError,
    ServerDisconnectedError,
    TooManyRedirects,
)
from .client_reqrep import ClientRequest, JsonPayload
from .connector import TCPConnector
from .cookiejar import CookieJar
from .helpers import BasicAuth, TimerContext

IDEMPOTENT_METHODS = ("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE")

_unset = object()


class ClientTimeout(NamedTuple):
    total: float | None = None
    connect: float | None = None
    sock_read: float | None = None
    sock_connect: float | None = None
    ceil_threshold: float = 5


DEFAULT_TIMEOUT = ClientTimeout(total=300, sock_connect=30)


class ClientSession:
    def __init__(
        self,
        base_url=None,
        *,
        connector=None,
        connector_owner=True,
        cookies=None,
        cookie_jar=None,
        headers=None,
        auth=None,
        json_serialize=json_module.dumps,
        raise_for_status=False,
        timeout=_unset,
        **options,
    ):
        self._connector = None
        for name in options:
            if name not in SESSION_OPTIONS:
                raise TypeError(f"ClientSession.__init__() got an unexpected keyword argument '{name}'")
        loop = asyncio.get_running_loop()
        self._base_url = None if base_url is None else URL(base_url)
        if self._base_url is not None and not self._base_url.path.endswith("/"):
            raise ValueError("base_url must have a trailing '/'")
        if timeout is _unset or timeout is None:
            self._timeout = DEFAULT_TIMEOUT
        elif isinstance(timeout, ClientTimeout):
            self._timeout = timeout
        else:
            raise ValueError(
                f"timeout parameter cannot be of {type(timeout)} type, please use 'timeout=ClientTimeout(...)'"
            )
        self._connector = TCPConnector() if connector is None else connector
        self._connector_owner = connector_owner
        self._loop = loop
        self._auth = auth
        self._headers = CIMultiDict(headers or {})
        self._json_serialize = json_serialize
        self._raise_for_status = raise_for_status
        self._cookie_jar = CookieJar() if cookie_jar is None else cookie_jar
        if cookies is not None:
            self._cookie_jar.update_cookies(cookies)

    @property
    def closed(self):
        return self._connector is None or self._connector.closed

    @property
    def connector(self):
        return self._connector

    @property
    def cookie_jar(self):
        return self._cookie_jar

    @property
    def headers(self):
        return self._headers

    @property
    def timeout(self):
        return self._timeout

    @property
    def auth(self):
        return self._auth

    @property
    def raise_for_status(self):
        return self._raise_for_status

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        await self.close()

    def __enter__(self):
        raise TypeError("Use async with instead")

    def __exit__(self, kind, error, traceback):
        pass

    async def close(self):
        if not self.closed:
            if self._connector_owner:
                await self._connector.close()
            self._connector = None

    def detach(self):
        self._connector = None

    def request(self, method, url, **options):
        return _RequestContextManager(self._request(method, url, **options))

    def get(self, url, **options):
        return _RequestContextManager(self._request("GET", url, **options))

    def options(self, url, **options):
        return _RequestContextManager(self._request("OPTIONS", url, **options))

    def head(self, url, **options):
        return _RequestContextManager(self._request("HEAD", url, **{"allow_redirects": False, **options}))

    def post(self, url, **options):
        return _RequestContextManager(self._request("POST", url, **options))

    def put(self, url, **options):
        return _RequestContextManager(self._request("PUT", url, **options))

    def patch(self, url, **options):
        return _RequestContextManager(self._request("PATCH", url, **options))

    def delete(self, url, **options):
        return _RequestContextManager(self._request("DELETE", url, **options))

    def ws_connect(self, url, **options):
        raise NotImplementedError("the simulated network has no WebSockets")

    def _build_url(self, given):
        try:
            url = URL(given)
            if self._base_url is not None and not url.absolute:
                url = self._base_url.join(url)
        except ValueError as error:
            raise InvalidUrlClientError(given) from error
        if url.scheme not in ("", "http", "https"):
            raise NonHttpUrlClientError(url)
        return url

    async def _request(
        self,
        method,
        str_or_url,
        *,
        params=None,
        data=None,
        json=None,
        cookies=None,
        headers=None,
        auth=None,
        allow_redirects=True,
        max_redirects=10,
        raise_for_status=None,
        timeout=_unset,
        ssl=True,
        **options,
    ):
        for name in options:
            if name not in REQUEST_OPTIONS:
                raise TypeError(f"ClientSession._request() got an unexpected keyword argument '{name}'")
        if self.closed:
            raise RuntimeError("Session is closed")
        method = method.upper()
        if data is not None and json is not None:
            raise ValueError("data and json parameters can not be used at the same time")
        if json is not None:
            data = JsonPayload(json, self._json_serialize)
        url = self._build_url(str_or_url)
        sent = self._headers.copy()
        for key, value in CIMultiDict(headers or {}).items():
            sent[key] = value
        auth = auth if auth is not None else self._auth
        if timeout is _unset:
            timeout = self._timeout
        elif not isinstance(timeout, ClientTimeout):
            timeout = ClientTimeout(total=timeout)
        history = []
        timer = TimerContext(self._loop, timeout.total)
        try:
            with timer:
                retries = method in IDEMPOTENT_METHODS
                while True:
                    if not url.raw_host:
                        raise (InvalidUrlRedirectClientError if history else InvalidUrlClientError)(url)
                    if url.user is not None:
                        auth = BasicAuth(url.user, url.password or "")
                    if auth is not None:
                        sent["Authorization"] = auth.encode()
                    request = ClientRequest(
                        method,
                        url,
                        params=params,
                        headers=sent,
                        data=data,
                        cookies={**self._cookie_jar.for_host(url.host), **(cookies or {})},
                        ssl=True if ssl is None else ssl,
                    )
                    try:
                        response = await self._send(request, timer, timeout)
                    except (ConnectionTimeoutError, ClientConnectorError):
                        raise
                    except (ClientOSError, ServerDisconnectedError):
                        if retries:
                            retries = False
                            continue
                        raise
                    for header in response.headers.getall("Set-Cookie", []):
                        self._cookie_jar.keep(header, url.host)
                    if response.status not in (301, 302, 303, 307, 308) or not allow_redirects:
                        break
                    history.append(response)
                    if len(history) >= max_redirects:
                        response.close()
                        raise TooManyRedirects(history[0].request_info, tuple(history))
                    if response.status == 303 and method != "HEAD" or response.status in (301, 302) and method == "POST":
                        method = "GET"
                        data = None
                    location = response.headers.get("Location")
                    if location is None:
                        break
                    response.release()
                    target = URL(location)
                    if target.scheme not in ("", "http", "https"):
                        raise NonHttpUrlRedirectClientError(location)
                    target = url.join(target)
                    if url.origin() != target.origin():
                        auth = None
                        sent.pop("Authorization", None)
                    url = target
                    params = None
            response.history = tuple(history)
            if raise_for_status is None:
                raise_for_status = self._raise_for_status
            if callable(raise_for_status):
                await raise_for_status(response)
            elif raise_for_status:
                response.raise_for_status()
            if response.connection is not None:
                response.connection.add_callback(timer.cancel)
            else:
                timer.cancel()
            return response
        except BaseException:
            timer.cancel()
            raise

    async def _send(self, request, timer, timeout):
        try:
            connection = await self._connector.connect(request.connection_key, timeout)
        except asyncio.TimeoutError as error:
            raise ConnectionTimeoutError(f"Connection timeout to host {request.url}") from error
        try:
            return await request.send(connection, timer, timeout)
        except BaseException:
            connection.close()
            raise


class _RequestContextManager(Coroutine):
    """What `session.get(url)` gives: to be awaited, or entered with `async with`."""

    def __init__(self, coroutine):
        self._coroutine = coroutine
        self._response = None

    def send(self, value):
        return self._coroutine.send(value)

    def throw(self, *error):
        return self._coroutine.throw(*error)

    def close(self):
        return self._coroutine.close()

    def __await__(self):
        return self._coroutine.__await__()

    async def __aenter__(self):
        self._response = await self._coroutine
        return await self._response.__aenter__()

    async def __aexit__(self, kind, error, traceback):
        await self._response.__aexit__(kind, error, traceback)


class _SessionRequestContextManager:
    """`async with aiohttp.request(…)`: a session for one request."""

    def __init__(self, coroutine, session):
        self._coroutine = coroutine
        self._response = None
        self._session = session

    async def __aenter__(self):
        try:
            self._response = await self._coroutine
        except BaseException:
            await self._session.close()
            raise
        return self._response

    async def __aexit__(self, kind, error, traceback):
        self._response.close()
        await self._session.close()


def request(method, url, *, connector=None, **options):
    session = ClientSession(
        connector=TCPConnector(force_close=True) if connector is None else connector,
        connector_owner=connector is None,
        cookies=options.pop("cookies", None),
        timeout=options.pop("timeout", _unset),
    )
    return _SessionRequestContextManager(session._request(method, url, **options), session)


# What is taken and changes nothing on the simulated network.
SESSION_OPTIONS = {"loop", "skip_auto_headers", "trust_env", "auto_decompress", "read_bufsize", "version", "trace_configs"}
REQUEST_OPTIONS = {
    "skip_auto_headers",
    "compress",
    "chunked",
    "expect100",
    "read_until_eof",
    "proxy",
    "proxy_auth",
    "verify_ssl",
    "ssl_context",
    "server_hostname",
    "trace_request_ctx",
    "auto_decompress",
}
