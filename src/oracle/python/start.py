# Prepares the interpreter once, before its memory is kept as the state in which every program starts: start.py,
# threads.py and loop.py run in this order, in one namespace. What a program may notice of it is only what CPython on
# Linux would show: the modules are CPython's own, freshly imported, with Pyodide's changes gone.
#
# Here: what Pyodide brought is dropped, the devices of the host are opened, the clock replaces Python's clocks.

import sys

# Modules that CPython itself has loaded when a program starts; all others that Pyodide brought are imported anew, so
# that no counter, registry or hidden reference of theirs is left.
AT_START = set("""
    __main__ _collections_abc _sitebuiltins abc builtins codecs encodings encodings.aliases encodings.utf_8 genericpath
    importlib._bootstrap importlib._bootstrap_external io os os.path posixpath site stat sys zipimport
    _frozen_importlib _frozen_importlib_external
""".split())

for name in list(sys.modules):
    builtin = name in sys.builtin_module_names and name not in ("_asyncio", "_pyodide_core")
    if not builtin and name not in AT_START:
        del sys.modules[name]
del name, builtin

import atexit

atexit._clear()
sys.meta_path[:] = [finder for finder in sys.meta_path if not type(finder).__module__.startswith("_pyodide")]
sys.path[:] = ["/library"] + [entry for entry in sys.path if entry] + ["/packages"]
sys.path_importer_cache.clear()
sys.excepthook = sys.__excepthook__

import array
import os
import posix
import time

REPORT = os.open("/dev/report", os.O_WRONLY)
for descriptor, device in (1, "/dev/written"), (2, "/dev/complaint"):
    opened = os.open(device, os.O_WRONLY)
    os.dup2(opened, descriptor)
    os.close(opened)
del descriptor, device, opened


def report(kind, *texts):
    posix.write(REPORT, "\0".join((kind, *texts)).encode("utf-8", "backslashreplace"))


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
    if not isinstance(seconds, (int, float)) or not 0 <= seconds < 9e9:
        builtin_sleep(seconds)  # raises CPython's own error
    if seconds:
        block(clock[0] + seconds)
    else:
        let_others_run()


builtin_sleep = time.sleep.__wrapped__  # Pyodide put its own in front
now.__name__ = now.__qualname__ = "time"
for function in monotonic, perf_counter, now, sleep:
    function.__module__ = "time"
    setattr(time, function.__name__, function)
del function
