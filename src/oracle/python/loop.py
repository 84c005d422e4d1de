# The event loop is CPython's selector loop; here it gets a selector that waits on the virtual clock, timers that keep
# their order, and a queue that notes every step. Then the state in which a program starts is put together.

# Imported before the first program, so that no program pays for compiling them.
COMMON = """
    abc argparse array ast asyncio base64 bisect collections concurrent.futures concurrent.futures.thread contextlib
    contextvars copy csv dataclasses datetime decimal enum fractions functools gc graphlib hashlib heapq inspect io
    itertools json linecache logging logging.handlers math operator os pathlib pprint queue random re secrets shutil
    signal socket statistics string struct subprocess tempfile textwrap threading time timeit traceback types typing
    uuid warnings weakref

    _simulated_network.services aiohttp
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


class VirtualSelector(selectors._BaseSelectorImpl):
    """Waits for nothing but the clock, which it moves to the next timer's own deadline."""

    loop = None
    thread = None  # the one that waits here

    def select(self, timeout=None):
        if self.loop._signal_handlers:
            self.take_signals()
        if self.loop._ready or timeout == 0:
            let_others_run()
        else:
            self.thread = switchboard[0]
            if timeout is None:
                block()
            else:
                first = self.loop._scheduled[0]
                block(first._when, first._order[1])
            self.thread = None
        return []

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
    nanosecond, the real clock's resolution, is one time: sums of floats fall apart by less."""

    __slots__ = ("_order",)

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(when, callback, args, loop, context)
        if self._source_traceback:
            del self._source_traceback[-1]
        self._order = (round(when, 9), next(order))

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


selectors.DefaultSelector = VirtualSelector
SelectorLoop = asyncio.selector_events.BaseSelectorEventLoop
SelectorLoop._make_self_pipe = make_self_pipe
SelectorLoop._close_self_pipe = close_self_pipe
SelectorLoop._write_to_self = write_to_self
asyncio._set_running_loop(None)


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
