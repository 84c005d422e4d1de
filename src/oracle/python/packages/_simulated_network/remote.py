"""The far ends of connections to the table's hosts: HTTP over a stream. Twin of src/network/remote.ts."""

import time
from urllib.parse import parse_qsl

import _simulated_network as network

from . import sockets
from .services import answer

# Seconds after which a host closes a connection on which nothing is asked.
PATIENCE = 15


def connect(near, address, port):
    """Begins a connection to a host of the table."""
    host = network.given.get(address, address)
    behaviour = network.behaviour(host)
    if behaviour == "unreachable":
        return
    soon = time.monotonic() + network.table["connect"]
    if behaviour == "refuses" or port not in (80, 443):
        sockets.at(soon, lambda: near._state == "connecting" and near._refused(111))
    else:
        sockets.at(soon, lambda: near._state == "connecting" and near._connected(Host(near, host, port, behaviour)))


class Host:
    """Reads requests, one after another, and answers each."""

    def __init__(self, near, host, port, behaviour):
        self._near = near
        self._host = host
        self._port = port
        self._behaviour = behaviour
        self._text = b""
        self._busy = False
        self._ended = False  # nothing more will be asked
        self._closed = False
        self._asked = 0
        self._wait_for_request()

    def _later(self, seconds, action):
        sockets.at(time.monotonic() + seconds, lambda: None if self._closed else action())

    def _wait_for_request(self):
        asked = self._asked
        self._later(PATIENCE, lambda: None if self._busy or self._asked != asked else self._close())

    def _receive(self, data):
        self._text += data
        self._read()

    def _receive_end(self):
        self._ended = True
        if not self._busy:
            self._close()

    def _receive_reset(self):
        self._closed = True

    def _close(self):
        self._closed = True
        self._near._receive_end()

    def _read(self):
        """Takes a request, where it is complete."""
        if self._busy or self._closed:
            return
        head, end, rest = self._text.partition(b"\r\n\r\n")
        if not end:
            return
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = []
        for line in lines:
            key, _, value = line.partition(":")
            headers.append((key.strip(), value.strip()))
        length = next((value for key, value in headers if key.lower() == "content-length"), "0")
        length = int(length) if length.isascii() and length.isdigit() else 0
        if len(rest) < length:
            return
        self._text = rest[length:]
        self._busy = True
        self._asked += 1
        self._answer(first.split(" "), headers, rest[:length])

    def _answer(self, words, headers, body):
        if len(words) != 3 or not words[1].startswith("/") or not words[2].startswith("HTTP/1."):
            self._later(0, lambda: self._send_and_close(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
            return
        if self._behaviour == "hangs":
            return
        method, target, version = words
        path, _, query = target.partition("?")
        scheme = "https" if self._port == 443 else "http"
        pairs = parse_qsl(query, keep_blank_values=True)
        reply = answer(
            network.Request(method, scheme, self._host, self._port, path, pairs, headers, body, time.monotonic())
        )
        if self._behaviour == "drops":
            self._later(reply.latency, self._close)
            return
        asked = next((value.lower() for key, value in headers if key.lower() == "connection"), "")
        closes = asked == "close" or version == "HTTP/1.0" and asked != "keep-alive"
        chunked = any(key == "Transfer-Encoding" for key, _ in reply.headers)
        lines = [f"HTTP/1.1 {reply.status} {reply.reason}"]
        for key, value in reply.headers:
            lines.append(f"{key}: {'close' if closes and key == 'Connection' else value}")
        head = "\r\n".join([*lines, "", ""]).encode()
        self._later(reply.latency, lambda: self._send_pieces(head, reply.pieces, 0, chunked, closes))

    def _send_pieces(self, head, pieces, index, chunked, closes):
        """Sends the head, and the pieces that come with it; a timer waits for the next."""
        data = head
        sent = pieces[index][0]
        while index < len(pieces) and pieces[index][0] == sent:
            piece = pieces[index][1]
            data += f"{len(piece):x}\r\n".encode() + piece + b"\r\n" if chunked and piece else piece
            index += 1
        if index < len(pieces):
            self._near._receive(data)
            self._later(pieces[index][0] - sent, lambda: self._send_pieces(b"", pieces, index, chunked, closes))
            return
        self._near._receive(data + (b"0\r\n\r\n" if chunked else b""))
        self._busy = False
        if closes or self._ended:
            self._close()
        else:
            self._wait_for_request()
            self._read()

    def _send_and_close(self, data):
        self._near._receive(data)
        self._close()
