"""The network that programs meet: which hosts there are, how far away they are, what they answer.

Twin of src/network/hosts.ts, over the same table (src/network/table.json); src/network/README.md states the rules.
"""

import json
import os

with open(os.path.join(os.path.dirname(__file__), "table.json"), encoding="utf-8") as file:
    table = json.load(file)

import socket

LOOPBACK = "127.0.0.1"


def fnv(text):
    """FNV-1a with 32 bits, over UTF-8: what every choice that looks random is made from."""
    value = 2166136261
    for byte in text.encode():
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value


def words(seed, count):
    """As many words of the table, chosen by the seed."""
    pool = table["words"]
    return " ".join(pool[(seed * 7 + index * 5 + index * index) % len(pool)] for index in range(count))


def bare(host):
    """The name under which the table knows a host."""
    return host.lower().rstrip(".").removeprefix("www.")


def is_address(host):
    parts = host.split(".")
    return len(parts) == 4 and all(part.isdigit() and int(part) < 256 for part in parts)


# Addresses that were given out, and the hosts they stand for.
given = {}


def lookup(host):
    """The address of a host; None where there is none of that name."""
    if host is None or host == "" or host == "0.0.0.0":
        return "0.0.0.0"
    if is_address(host):
        return host
    name = bare(host)
    if name == "localhost":
        return LOOPBACK
    labels = name.split(".")
    if len(labels) < 2 or "" in labels or labels[-1] in table["unknownSuffixes"]:
        return None
    if any(word in name for word in table["unknownWords"]):
        return None
    number = fnv(name)
    address = f"198.18.{number >> 8 & 255}.{number & 255}"
    given[address] = host
    return address


def failed_lookup():
    return socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def is_here(address):
    """Whether an address is this machine."""
    return address == "0.0.0.0" or address.startswith("127.")


def behaviour(host):
    """What a host named for it does wrong: `hangs`, `drops`, `refuses`, `unreachable`; None for all others."""
    if any(host.startswith(prefix) for prefix in table["silentAddresses"]):
        return "unreachable"
    return table["behaviours"].get(bare(host).split(".")[0])


def service(host):
    """The name of the service that answers for a host."""
    name = bare(host)
    for kind, entry in table["services"].items():
        if name in entry["hosts"]:
            return kind
    return "page"


def latency(host, path):
    """Seconds from a request to its answer."""
    name = bare(host)
    kind = service(name)
    entry = table["pages"].get(name) if kind == "page" else table["services"][kind]
    if entry is not None and entry["latency"] is not None:
        return entry["latency"]
    return (1 + fnv(name + path) % 9) / 10


class Request:
    """What goes to a host. `query` and `headers` are lists of pairs."""

    def __init__(self, method, scheme, host, port, path, query, headers, body, at):
        self.method = method
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.at = at

    def header(self, name, otherwise=""):
        for key, value in self.headers:
            if key.lower() == name:
                return value
        return otherwise

    def parameter(self, name, otherwise=""):
        for key, value in self.query:
            if key == name:
                return value
        return otherwise


class Answer:
    """What comes back: after `latency` seconds the head, then pieces of the body, each so many seconds after the head."""

    def __init__(self, status, kind, body, headers=(), delay=0, reason=None, pieces=None):
        self.status = status
        self.reason = reason if reason is not None else table["reasons"].get(str(status), "Unknown")
        self.kind = kind
        self.body = body
        self.headers = list(headers)
        self.delay = delay
        self.latency = 0
        self.pieces = pieces
