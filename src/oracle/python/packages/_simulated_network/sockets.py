"""Sockets as Linux has them, for the event loop alone: a loopback on which nothing takes time, and the table's hosts
beyond it. Twin of src/asyncio/sockets.ts; the loop's selector (src/oracle/python/loop.py) asks a Poll what is ready.

Errors have Linux's numbers and texts.
"""

from collections import deque
from heapq import heappop, heappush
from itertools import count

import _simulated_network as network
from _virtual_clock import nanoseconds

READ = 1
WRITE = 2

# Bytes that a connection holds between its two ends, in each direction.
CAPACITY = 262144

FIRST_DESCRIPTOR = 6  # a loop's own are 3, 4 and 5
FIRST_PORT = 50000

TEXTS = {
    11: "Resource temporarily unavailable",
    13: "Permission denied",
    22: "Invalid argument",
    32: "Broken pipe",
    98: "Address already in use",
    99: "Cannot assign requested address",
    104: "Connection reset by peer",
    107: "Transport endpoint is not connected",
    115: "Operation now in progress",
}

CLASSES = {
    11: BlockingIOError,
    13: PermissionError,
    32: BrokenPipeError,
    104: ConnectionResetError,
    115: BlockingIOError,
}

descriptors = {}  # number: socket
listening = {}  # port: socket
bound = set()  # ports
ports = count(FIRST_PORT)

# What happens by itself, as time passes: heap of (time to the nanosecond, order, exact time, action).
coming = []
order = count()


def failure(number):
    return CLASSES.get(number, OSError)(number, TEXTS[number])


def at(when, action):
    heappush(coming, (nanoseconds(when), next(order), when, action))


def next_due():
    """When something happens next; None for never."""
    return coming[0][2] if coming else None


def pass_time(now):
    """Does what is due."""
    while coming and coming[0][0] <= nanoseconds(now):
        heappop(coming)[3]()


class Socket:
    """One end of a connection, or what connections are accepted from."""

    def __init__(self, family=2, type=1, proto=0, fileno=None):
        self.family = family
        self.type = type
        self.proto = proto
        self._number = -1
        self._poll = None
        self._interest = 0
        self._state = "new"  # connecting, connected, listening, closed
        self._local = ("0.0.0.0", 0)
        self._remote = None
        self._peer = None
        self._received = bytearray()
        self._accepted = deque()  # of a listening socket: ends of connections to be accepted
        self._error = 0
        self._ended = False  # the other end has said that it sends nothing more
        self._no_more_in = False  # nothing more will be received
        self._no_more_out = False  # nothing more can be sent
        self._was_full = False
        if fileno is None:
            self._open()

    def _open(self):
        number = FIRST_DESCRIPTOR
        while number in descriptors:
            number += 1
        self._number = number
        descriptors[number] = self

    def __repr__(self):
        shown = f"<socket.socket fd={self._number}, family={self.family}, type={self.type}, proto={self.proto}"
        if self._number != -1:
            shown += f", laddr={self._local}"
            if self._remote is not None:
                shown += f", raddr={self._remote}"
        return shown + ">"

    # --- what the poll sees -------------------------------------------------------------------------------------------

    def _events(self):
        """What the socket is ready for."""
        if self._state == "listening":
            return READ if self._accepted else 0
        if self._state in ("new", "connecting", "closed"):
            return READ | WRITE if self._error else 0
        events = 0
        if self._received or self._no_more_in:
            events |= READ
        if self._no_more_out or self._space() * 3 >= CAPACITY:
            events |= WRITE
        if self._error or self._no_more_in and self._no_more_out:
            events = READ | WRITE
        return events

    def _space(self):
        return CAPACITY - len(self._peer._received) if isinstance(self._peer, Socket) else CAPACITY

    def _changed(self):
        if self._poll is not None:
            self._poll.changed(self)

    # --- what happens to it -------------------------------------------------------------------------------------------

    def _receive(self, data):
        self._received += data
        self._changed()

    def _receive_end(self):
        self._ended = self._no_more_in = True
        self._changed()

    def _receive_reset(self):
        """The other end is gone and will take nothing more."""
        self._error = 32 if self._no_more_in else 104
        self._no_more_in = self._no_more_out = True
        self._changed()

    def _connected(self, peer):
        self._state = "connected"
        self._peer = peer
        self._changed()

    def _refused(self, number):
        self._state = "new"
        self._error = number
        self._changed()

    # --- what the loop calls ------------------------------------------------------------------------------------------

    def fileno(self):
        return self._number

    def setblocking(self, flag):
        pass

    def gettimeout(self):
        return 0.0

    def setsockopt(self, *option):
        pass

    def getsockopt(self, level, option):
        """The one option that is asked for is SO_ERROR."""
        number, self._error = self._error, 0
        return number

    def getsockname(self):
        return self._local

    def getpeername(self):
        if self._remote is None:
            raise failure(107)
        return self._remote

    def bind(self, address):
        host, port = address
        if not network.is_here(host):
            raise failure(99)
        if 0 < port < 1024:
            raise failure(13)
        if port in bound:
            raise failure(98)
        self._bind(host, port or next(ports))

    def _bind(self, host, port):
        bound.add(port)
        self._local = (host, port)

    def listen(self, backlog=100):
        self._state = "listening"
        listening[self._local[1]] = self

    def accept(self):
        if not self._accepted:
            raise failure(11)
        end = self._accepted.popleft()
        end._open()
        return end, end._remote

    def connect(self, address):
        host, port = address
        if network.is_here(host):
            host = network.LOOPBACK
        if self._local[1] == 0:
            self._local = (network.LOOPBACK if network.is_here(host) else "192.168.0.2", next(ports))
        self._state = "connecting"
        self._remote = (host, port)
        if network.is_here(host):
            self._connect_here(port)
        else:
            from .remote import connect

            connect(self, host, port)
        raise failure(115)

    def _connect_here(self, port):
        server = listening.get(port)
        if server is None:
            self._remote = None
            self._refused(111)
            return
        end = Socket(self.family, self.type, self.proto, fileno=-1)
        end._local = self._remote
        end._remote = self._local
        end._connected(self)
        self._connected(end)
        server._accepted.append(end)
        server._changed()

    def recv(self, size):
        if self._received:
            data = bytes(self._received[:size])
            del self._received[:size]
            peer = self._peer
            if isinstance(peer, Socket) and peer._was_full and peer._space() * 3 >= CAPACITY:
                peer._was_full = False
                peer._changed()
            return data
        if self._ended:
            return b""
        if self._error:
            raise failure(self.getsockopt(1, 4))
        if self._no_more_in:
            return b""
        if self._state != "connected":
            raise failure(107)
        raise failure(11)

    def send(self, data):
        if self._error:
            raise failure(self.getsockopt(1, 4))
        if self._no_more_out:
            raise failure(32)
        if self._state != "connected":
            raise failure(32)
        if isinstance(self._peer, Socket) and self._peer._state == "closed":
            self._receive_reset()
            return len(data)
        if not data:
            return 0
        taken = min(len(data), self._space())
        if taken == 0:
            self._was_full = True
            raise failure(11)
        if taken < len(data):
            self._was_full = True
        self._peer._receive(bytes(data[:taken]))
        return taken

    def sendmsg(self, buffers):
        return self.send(b"".join(buffers))

    def shutdown(self, how):
        if self._state != "connected":
            raise failure(107)
        if how in (1, 2) and not self._no_more_out:
            self._no_more_out = True
            self._peer._receive_end()
            self._changed()

    def close(self):
        if self._number == -1 and self._state == "closed":
            return
        descriptors.pop(self._number, None)
        if self._poll is not None:
            self._poll.forget(self._number)
        self._number = -1
        state, self._state = self._state, "closed"
        if state == "listening":
            del listening[self._local[1]]
            for end in self._accepted:
                end._abandon()
        elif state == "connected":
            self._abandon()
        if state in ("listening", "new"):
            bound.discard(self._local[1])

    def _abandon(self):
        """What is not read yet is lost, and the other end is told so."""
        self._state = "closed"
        if self._received:
            self._peer._receive_reset()
        elif not self._no_more_out:
            self._peer._receive_end()
        self._no_more_in = self._no_more_out = True


class Poll:
    """Linux's epoll: gives what is ready in the order in which it became so; what stays ready comes last next time."""

    def __init__(self):
        self._ready = {}

    def watch(self, number, interest):
        watched = descriptors.get(number)
        if watched is None:
            return
        watched._poll = self
        watched._interest = interest
        self.changed(watched)

    def forget(self, number):
        watched = descriptors.get(number)
        if watched is None:
            return
        watched._poll = None
        watched._interest = 0
        self._ready.pop(watched, None)

    def changed(self, watched):
        if watched._events() & watched._interest:
            self._ready.setdefault(watched)

    def is_ready(self):
        return any(watched._events() & watched._interest for watched in self._ready)

    def take(self):
        """Pairs of descriptor and events."""
        candidates, self._ready = self._ready, {}
        taken = []
        for watched in candidates:
            events = watched._events() & watched._interest
            if events:
                taken.append((watched._number, events))
                self._ready[watched] = None
        return taken
