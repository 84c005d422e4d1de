# The event loop is CPython's selector loop; here it gets a selector that waits on the virtual clock, timers that keep
# their order, and a queue that notes every step. Then the state in which a program starts is put together.

# Imported before the first program, so that no program pays for compiling them.
COMMON = """
    abc argparse array ast asyncio base64 bisect collections concurrent.futures concurrent.futures.thread contextlib
    contextvars copy csv dataclasses datetime decimal enum fractions functools gc graphlib hashlib heapq inspect io
    itertools json linecache logging logging.handlers math operator os pathlib pprint queue random re secrets shutil
    signal socket statistics string struct subprocess tempfile textwrap threading time timeit traceback types typing
    uuid warnings weakref

    _simulated_network.remote aiohttp
""".split()

import importlib

for name in COMMON:
    importlib.import_module(name)
del name

import asyncio
import collections
import gc
import random
import selectors
import types

import _simulated_network as network
from _simulated_network import sockets


class VirtualSelector(selectors._BaseSelectorImpl):
    """Waits for the clock, which it moves to the next timer's own deadline, and for the simulated network."""

    loop = None
    thread = None  # the one that waits here

    def __init__(self):
        super().__init__()
        self.poll = sockets.Poll()

    def register(self, fileobj, events, data=None):
        key = super().register(fileobj, events, data)
        self.poll.watch(key.fd, events)
        return key

    def unregister(self, fileobj):
        key = super().unregister(fileobj)
        self.poll.forget(key.fd)
        return key

    def modify(self, fileobj, events, data=None):
        key = self._fd_to_key[self._fileobj_lookup(fileobj)]._replace(events=events, data=data)
        self._fd_to_key[key.fd] = key
        self.poll.watch(key.fd, events)
        return key

    def select(self, timeout=None):
        if self.loop._signal_handlers:
            self.take_signals()
        sockets.pass_time(clock[0])
        if self.loop._ready or timeout == 0 or self.poll.is_ready():
            let_others_run()
        else:
            self.thread = switchboard[0]
            first = None if timeout is None else self.loop._scheduled[0]
            due = sockets.next_due()
            if due is not None and (first is None or nanoseconds(due) < first._order[0]):
                block(due)
            elif first is not None:
                block(first._when, first._order[1])
            else:
                block()
            self.thread = None
        sockets.pass_time(clock[0])
        return [(self._fd_to_key[number], events) for number, events in self.poll.take()]

    def take_signals(self):
        """Do what the loop does when its self-pipe becomes readable."""
        try:
            data = os.read(self.loop._csock.reader, 4096)
        except BlockingIOError:
            return
        self.loop._add_callback(asyncio.Handle(self.loop._process_self_data, (data,), self.loop))


class ReadyQueue(collections.deque):
    """The loop's queue of callbacks, which notes the task that each is a step of. Nothing else sees every step
    without adding a frame to tracebacks or a reference to the task."""

    def popleft(self, tasks=(asyncio.Task, asyncio.tasks._PyTask)):
        handle = super().popleft()
        if not handle._cancelled:
            task = getattr(handle._callback, "__self__", None)
            if isinstance(task, tasks):
                report("step", task.get_name())
        return handle


class TimerHandle(asyncio.TimerHandle):
    """Timers due at one time fire in the order in which they were set. On a real clock they always do, because each
    is set a little later than the one before; on a clock that stands still the heap alone would shuffle them. A
    nanosecond is one time."""

    __slots__ = ("_order",)

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(when, callback, args, loop, context)
        if self._source_traceback:
            del self._source_traceback[-1]
        self._order = (nanoseconds(when), next(order))

    def __lt__(self, other):
        return self._order < other._order


TimerHandle.__module__ = "asyncio.events"
asyncio.TimerHandle = asyncio.events.TimerHandle = TimerHandle


class SignalPipe:
    """Made when a signal handler first asks for it: the loop wakes itself for nothing else."""

    reader = None

    def fileno(self):
        if self.reader is None:
            self.reader, self.writer = os.pipe()
            os.set_blocking(self.reader, False)
            os.set_blocking(self.writer, False)
        return self.writer


def make_self_pipe(loop):
    loop._ssock = loop._csock = SignalPipe()
    loop._internal_fds += 1
    loop._ready = ReadyQueue()
    loop._selector.loop = loop


def close_self_pipe(loop):
    loop._ssock = loop._csock = None
    loop._internal_fds -= 1


def write_to_self(loop):
    if loop._selector is not None and loop._selector.thread is not None:
        wake(loop._selector.thread)


# asyncio logs the name, which is this one on Linux.
VirtualSelector.__name__ = VirtualSelector.__qualname__ = "EpollSelector"
selectors.DefaultSelector = VirtualSelector
SelectorLoop = asyncio.selector_events.BaseSelectorEventLoop
SelectorLoop._make_self_pipe = make_self_pipe
SelectorLoop._close_self_pipe = close_self_pipe
SelectorLoop._write_to_self = write_to_self
asyncio._set_running_loop(None)


# --- The network -----------------------------------------------------------------------------------------------------
# asyncio's own transports and streams, over sockets of the simulated network: for asyncio the module `socket` has them.

simulated = types.ModuleType("socket")
simulated.__dict__.update(asyncio.selector_events.socket.__dict__)
simulated.socket = sockets.Socket
for name, number in dict(SO_REUSEADDR=2, SO_ERROR=4, SO_KEEPALIVE=9, SO_REUSEPORT=15, SHUT_WR=1, TCP_NODELAY=1, AI_PASSIVE=1).items():
    setattr(simulated, name, number)
asyncio.base_events.socket = asyncio.selector_events.socket = simulated
asyncio.selector_events._HAS_SENDMSG = True
asyncio.selector_events.SC_IOV_MAX = 1024
asyncio.base_events._HAS_IPv6 = False


async def getaddrinfo(loop, host, port, *, family=0, type=0, proto=0, flags=0):
    """One turn of the loop; a name that is not known takes longer."""
    name = host if isinstance(host, (str, types.NoneType)) else host.decode()
    address = network.lookup(name)
    if address is None:
        await asyncio.sleep(network.table["failedLookup"])
        raise network.failed_lookup()
    await asyncio.sleep(0)
    if not name and not flags:
        address = network.LOOPBACK
    stream = asyncio.selector_events.socket.SOCK_STREAM
    return [(asyncio.selector_events.socket.AF_INET, stream, asyncio.selector_events.socket.IPPROTO_TCP, "", (address, int(port or 0)))]


def make_tls_transport(loop, sock, protocol, sslcontext, waiter=None, *, extra=None, server=None, **options):
    """On the simulated network a connection with TLS is one without."""
    return loop._make_socket_transport(sock, protocol, waiter, extra=extra, server=server)


SelectorLoop.getaddrinfo = getaddrinfo
SelectorLoop._make_ssl_transport = make_tls_transport

import errno
import gc

# Pyodide's system counts errors in its own way; what the network raises has Linux's numbers.
LINUX = dict(
    EPIPE=32, EADDRINUSE=98, EADDRNOTAVAIL=99, ECONNABORTED=103, ECONNRESET=104, ENOTCONN=107, ETIMEDOUT=110,
    ECONNREFUSED=111, EINPROGRESS=115,
)
# EACCES keeps its own number, which files have.
classes = next(each for each in gc.get_objects() if type(each) is dict and each.get(errno.ECONNREFUSED) is ConnectionRefusedError)
for name, number in LINUX.items():
    own = classes.pop(getattr(errno, name), None)
    if own is not None:
        classes[number] = own
    errno.errorcode.pop(getattr(errno, name), None)
    errno.errorcode[number] = name
    setattr(errno, name, number)
classes[13] = PermissionError
del name, number, own, classes, LINUX


# --- How the program ended -------------------------------------------------------------------------------------------


def audit(event, arguments):
    if event == "sys.excepthook":
        kind, error = arguments[1], arguments[2]
        module = "" if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}."
        try:
            message = str(error)
        except Exception:
            message = "<exception str() failed>"
        report("raised", f"{module}{kind.__qualname__}", message)


sys.addaudithook(audit)


# --- The state in which a program starts -----------------------------------------------------------------------------

main = types.ModuleType("__main__")
main.__builtins__ = sys.modules["builtins"]
main.__loader__ = importlib.machinery.BuiltinImporter
sys.modules["__main__"] = main
del main

for name in [name for name in sys.modules if name.startswith(("pyodide", "_pyodide")) or name == "js"]:
    del sys.modules[name]
sys.platform = "linux"
random.seed(0)
gc.collect()
