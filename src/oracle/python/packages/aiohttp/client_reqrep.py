"""A request and its response. Twin of src/network/aiohttp/client-reqrep.ts."""

import asyncio
import json
import re
from typing import NamedTuple

import _simulated_network as network
from _simulated_network.services import answer
from multidict import CIMultiDict, CIMultiDictProxy
from urllib.parse import parse_qsl
from yarl import URL

from .client_exceptions import (
    ClientConnectionError,
    ClientResponseError,
    ContentTypeError,
    ServerDisconnectedError,
    SocketTimeoutError,
)
from .formdata import FormData
from .streams import StreamReader

USER_AGENT = "Python/3.14 aiohttp/3.13.2"
BODY_METHODS = ("POST", "PUT", "PATCH")
BODILESS_METHODS = ("GET", "HEAD", "OPTIONS", "TRACE")

_json_type = re.compile(r"^application/(?:[\w.+-]+?\+)?json")


class ConnectionKey(NamedTuple):
    host: str
    port: int
    is_ssl: bool
    ssl: object
    proxy: object = None
    proxy_auth: object = None
    proxy_headers_hash: object = None


class RequestInfo(NamedTuple):
    url: object
    method: str
    headers: object
    real_url: object


class ClientRequest:
    def __init__(self, method, url, *, params, headers, data, cookies, ssl):
        if params:
            url = url.extend_query(params)
        self.method = method
        self.original_url = url
        self.url = url.with_fragment(None) if url.raw_fragment else url
        self.ssl = ssl
        self.headers = CIMultiDict()
        self.headers["Host"] = url.raw_authority.rpartition("@")[2]
        for key, value in headers.items():
            self.headers.add(key, value)
        for key, value in (("Accept", "*/*"), ("Accept-Encoding", "gzip, deflate"), ("User-Agent", USER_AGENT)):
            if key not in self.headers:
                self.headers[key] = value
        if cookies:
            self.headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        self._set_body(data)

    def _set_body(self, data):
        self.body = b""
        if data is None:
            if self.method not in BODILESS_METHODS and "Content-Length" not in self.headers:
                self.headers["Content-Length"] = "0"
        else:
            self.body, kind = encode_body(data)
            if "Content-Length" not in self.headers:
                self.headers["Content-Length"] = str(len(self.body))
            if "Content-Type" not in self.headers:
                self.headers["Content-Type"] = kind
        if self.method in BODY_METHODS and "Content-Type" not in self.headers:
            self.headers["Content-Type"] = "application/octet-stream"

    @property
    def connection_key(self):
        return ConnectionKey(self.url.raw_host, self.url.port, self.url.scheme == "https", self.ssl)

    @property
    def request_info(self):
        return RequestInfo(self.url, self.method, CIMultiDictProxy(self.headers), self.original_url)

    async def send(self, connection, timer, timeout):
        """Sends the request, and gives the response when its head has come."""
        loop = asyncio.get_running_loop()
        url = self.url
        query = parse_qsl(url.raw_query_string, keep_blank_values=True)
        if network.behaviour(url.raw_host) == "hangs":
            await wait_for_head(None, timeout.sock_read)
        reply = answer(
            network.Request(
                self.method, url.scheme, url.raw_host, url.port, url.path, query, self.headers.items(), self.body, loop.time()
            )
        )
        await wait_for_head(reply.latency, timeout.sock_read)
        if network.behaviour(url.raw_host) == "drops":
            raise ServerDisconnectedError()
        response = ClientResponse(self, reply, connection, timer, loop)
        response._receive(reply.pieces, timeout.sock_read)
        return response


class JsonPayload:
    def __init__(self, value, dumps=json.dumps):
        self.data = dumps(value).encode()


def encode_body(data):
    """The bytes of a body, and their type."""
    if isinstance(data, JsonPayload):
        return data.data, "application/json"
    if isinstance(data, (bytes, bytearray)):
        return bytes(data), "application/octet-stream"
    if isinstance(data, str):
        return data.encode(), "text/plain; charset=utf-8"
    form = data if isinstance(data, FormData) else FormData(data)
    return form(), "application/x-www-form-urlencoded"


async def wait_for_head(latency, sock_read):
    """Waits until the head of the answer has come; None for one that never comes."""
    if latency is not None and (not sock_read or latency <= sock_read):
        await asyncio.sleep(latency)
    elif sock_read:
        await asyncio.sleep(sock_read)
        raise SocketTimeoutError("Timeout on reading data from socket")
    else:
        await asyncio.get_running_loop().create_future()


class ClientResponse:
    def __init__(self, request, reply, connection, timer, loop):
        self.method = request.method
        self.status = reply.status
        self.reason = reply.reason
        self.version = HttpVersion(1, 1)
        self.content = StreamReader(loop, timer)
        self.history = ()
        self.request_info = request.request_info
        self._url = request.url
        self._real_url = request.original_url
        self._headers = CIMultiDictProxy(CIMultiDict(reply.headers))
        self._loop = loop
        self._connection = connection
        self._body = None
        self._closed = False
        self._released = False
        self._in_context = False
        self.content.on_eof(self._on_eof)

    def _receive(self, pieces, sock_read):
        """Takes the pieces of the body that have come; a timer waits for the next."""
        start = self._loop.time()
        connection = self._connection

        def receive(index):
            connection.arriving = None
            while index < len(pieces) and pieces[index][0] <= self._loop.time() - start + 1e-9:
                self.content.feed_data(pieces[index][1])
                index += 1
            if index == len(pieces):
                self.content.feed_eof()
                return
            due = start + pieces[index][0]
            if sock_read and due > self._loop.time() + sock_read:
                connection.arriving = self._loop.call_later(sock_read, fail)
            else:
                connection.arriving = self._loop.call_at(due, receive, index)

        def fail():
            connection.arriving = None
            self.content.set_exception(SocketTimeoutError("Timeout on reading data from socket"))

        receive(0)

    def _on_eof(self):
        if self._closed:
            return
        self._closed = True
        self._release_connection()

    def _release_connection(self):
        if self._connection is not None:
            self._connection.release()
            self._connection = None

    @property
    def url(self):
        return self._url

    @property
    def real_url(self):
        return self._real_url

    @property
    def host(self):
        return self._url.host

    @property
    def headers(self):
        return self._headers

    @property
    def connection(self):
        return self._connection

    @property
    def content_type(self):
        raw = self._headers.get("Content-Type")
        return "application/octet-stream" if raw is None else raw.partition(";")[0].strip().lower()

    @property
    def charset(self):
        return charset_of(self._headers.get("Content-Type", ""))

    @property
    def content_length(self):
        length = self._headers.get("Content-Length")
        return None if length is None else int(length)

    @property
    def cookies(self):
        cookies = {}
        for header in self._headers.getall("Set-Cookie", []):
            name, _, value = header.partition(";")[0].partition("=")
            cookies[name] = value
        return cookies

    @property
    def ok(self):
        return self.status < 400

    @property
    def closed(self):
        return self._closed

    def __repr__(self):
        return f"<ClientResponse({self._url}) [{self.status} {self.reason}]>\n{self._headers!r}\n"

    def get_encoding(self):
        return self.charset or "utf-8"

    def raise_for_status(self):
        if not self.ok:
            if not self._in_context:
                self.release()
            raise ClientResponseError(
                self.request_info, self.history, status=self.status, message=self.reason, headers=self._headers
            )

    def _close_content(self):
        if self.content.exception() is None:
            self.content.set_exception(ClientConnectionError("Connection closed"))
        self._released = True

    def close(self):
        if not self._released:
            self._close_content()
        self._closed = True
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def release(self):
        if not self._released:
            self._close_content()
        self._closed = True
        self._release_connection()

    async def wait_for_close(self):
        self.release()

    async def read(self):
        if self._body is None:
            try:
                self._body = await self.content.read()
            except BaseException:
                self.close()
                raise
        elif self._released:
            raise ClientConnectionError("Connection closed")
        self._release_connection()
        return self._body

    async def text(self, encoding=None, errors="strict"):
        if self._body is None:
            await self.read()
        return self._body.decode(encoding or self.get_encoding(), errors)

    async def json(self, *, encoding=None, loads=json.loads, content_type="application/json"):
        if self._body is None:
            await self.read()
        if content_type:
            kind = self._headers.get("Content-Type", "").lower()
            expected = _json_type.match(kind) if content_type == "application/json" else content_type in kind
            if not expected:
                raise ContentTypeError(
                    self.request_info,
                    self.history,
                    status=self.status,
                    message=f"Attempt to decode JSON with unexpected mimetype: {kind}",
                    headers=self._headers,
                )
        stripped = self._body.strip()
        if not stripped:
            return None
        return loads(stripped.decode(encoding or self.get_encoding()))

    async def __aenter__(self):
        self._in_context = True
        return self

    async def __aexit__(self, kind, error, traceback):
        self._in_context = False
        self.release()


class HttpVersion(NamedTuple):
    major: int
    minor: int


def charset_of(kind):
    match = re.search(r"charset=([^\s;]+)", kind, re.IGNORECASE)
    return match.group(1).strip('"').lower() if match else None
