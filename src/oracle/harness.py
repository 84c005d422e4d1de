# Prepares the interpreter once, before its memory is kept as the state in which every program starts. Nothing here
# runs between a program's start and its end except the virtual clock, the selector, and the notes to the host.
#
# What a program may notice is only what CPython on Linux would show it: the modules are CPython's own, freshly
# imported; asyncio's sources are untouched but for the selector and the self-pipe, which need an operating system.

import sys

# Modules that CPython itself has loaded when a program starts; all others that Pyodide brought are imported anew, so
# that no counter, registry or hidden reference of theirs is left.
AT_START = set("""
    __main__ _collections_abc _sitebuiltins abc builtins codecs encodings encodings.aliases encodings.utf_8 genericpath
    importlib._bootstrap importlib._bootstrap_external io os os.path posixpath site stat sys zipimport
    _frozen_importlib _frozen_importlib_external
""".split())

# Imported before the first program, so that no program pays for compiling them.
COMMON = """
    abc argparse array ast asyncio base64 bisect collections concurrent.futures concurrent.futures.thread contextlib
    contextvars copy csv dataclasses datetime decimal enum fractions functools gc graphlib hashlib heapq inspect io
    itertools json linecache logging logging.handlers math operator os pathlib pprint queue random re secrets shutil
    signal socket statistics string struct subprocess tempfile textwrap threading time timeit traceback types typing
    uuid warnings weakref
""".split()

for name in list(sys.modules):
    builtin = name in sys.builtin_module_names and name not in ("_asyncio", "_pyodide_core")
    if not builtin and name not in AT_START:
        del sys.modules[name]
del name, builtin

import atexit

atexit._clear()
sys.meta_path[:] = [finder for finder in sys.meta_path if not type(finder).__module__.startswith("_pyodide")]
sys.path[:] = ["/library"] + [entry for entry in sys.path if entry]
sys.path_importer_cache.clear()
sys.excepthook = sys.__excepthook__

import importlib

for name in COMMON:
    importlib.import_module(name)
del name

import array
import asyncio
import collections
import gc
import itertools
import os
import posix
import random
import selectors
import time
import types

REPORT = os.open("/dev/report", os.O_WRONLY)
for descriptor, device in (1, "/dev/written"), (2, "/dev/complaint"):
    opened = os.open(device, os.O_WRONLY)
    os.dup2(opened, descriptor)
    os.close(opened)
del descriptor, device, opened


# --- The clock -------------------------------------------------------------------------------------------------------
# One cell of memory that Python and the host both read: seconds since the program began. The system calls behind
# `time.time_ns`, `datetime.now` and the rest read it too (interpreter.ts). The functions that give floats are replaced,
# because a count of nanoseconds would round the sum 0.1 + 0.2 that a timer's deadline is made of.

EPOCH = 1767225600.0  # 2026-01-01T00:00:00Z

clock = array.array("d", [0.0])
clock_address = clock.buffer_info()[0]


def monotonic():
    return clock[0]


def perf_counter():
    return clock[0]


def now():
    return EPOCH + clock[0]


def sleep(seconds, /):
    if not isinstance(seconds, (int, float)) or not seconds >= 0:
        builtin_sleep(seconds)  # raises CPython's own error
    clock[0] += seconds


builtin_sleep = time.sleep.__wrapped__  # Pyodide put its own in front
now.__name__ = now.__qualname__ = "time"
for function in monotonic, perf_counter, now, sleep:
    function.__module__ = "time"
    setattr(time, function.__name__, function)
del function


# --- The loop --------------------------------------------------------------------------------------------------------


def report(kind, *texts):
    posix.write(REPORT, "\0".join((kind, *texts)).encode("utf-8", "backslashreplace"))


class VirtualSelector(selectors._BaseSelectorImpl):
    """Waits for nothing but the clock, which it moves to the next timer's own deadline."""

    loop = None

    def select(self, timeout=None):
        if self.loop._signal_handlers:
            self.take_signals()
        if self.loop._ready:
            return []
        if timeout is None:
            report("deadlock")
        elif timeout > 0:
            clock[0] = max(clock[0], self.loop._scheduled[0]._when)
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
        self._order = (round(when, 9), next(timers))

    def __lt__(self, other):
        return self._order < other._order


TimerHandle.__module__ = "asyncio.events"
asyncio.TimerHandle = asyncio.events.TimerHandle = TimerHandle
timers = itertools.count()


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
    pass


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
