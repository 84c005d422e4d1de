# Threads on the virtual clock. A thread is a real CPython thread state on a stack of its own (threads.ts switches
# stacks); `threading`, `queue`, `concurrent.futures` and asyncio are CPython's, built on the locks and the start of
# threads that stand here in the place of `_thread`'s.
#
# One thread runs until it blocks: in time.sleep, in a lock (and so in everything made of locks), in join, in the
# loop's select. Then the next runs that can, in the order in which they became able to. When none can, the clock
# moves to the earliest deadline; deadlines of one time are served in the order in which they were set.

import _thread
import functools
import itertools
from _collections import deque
from _heapq import heappop, heappush
from _virtual_clock import nanoseconds

SWITCH = os.open("/dev/switch", os.O_WRONLY)

# Numbers of the running and of the next thread, and where the next one's first function lies if it has not begun yet.
switchboard = array.array("I", [0, 0, 0])
switchboard_address = switchboard.buffer_info()[0]

order = itertools.count()  # of deadlines, those of the loop's timers among them
numbers = itertools.count(1)  # of threads; the main thread is 0
runnable = deque()
waiting = {}  # thread number: what it waits for, an object of its own each time
deadlines = []  # heap of (time, order, a number of its own, exact time, thread, what it waits for)
bootstraps = {}  # thread number: the thread's first function
foreground = []  # handles of threads that are not daemons
main_ident = _thread.get_ident()


def choose():
    """The thread that runs next. The clock moves to its deadline if none can run now."""
    if runnable:
        return runnable.popleft()
    while deadlines:
        *_, when, thread, what = heappop(deadlines)
        if waiting.get(thread) is what:
            del waiting[thread]
            clock[0] = max(clock[0], when)
            return thread
    report("deadlock")


def switch_to(thread):
    switchboard[1] = thread
    switchboard[2] = id(bootstraps.get(thread))


def switch():
    this = switchboard[0]
    following = choose()
    if following != this:
        switch_to(following)
        os.fsync(SWITCH)
        switchboard[0] = this


def block(when=None, place=None):
    """Let others run until somebody wakes this thread or the clock shows `when`."""
    this = switchboard[0]
    waiting[this] = what = object()
    if when is not None:
        own = next(order)
        heappush(deadlines, (nanoseconds(when), own if place is None else place, own, when, this, what))
    switch()


def wake(thread):
    if waiting.pop(thread, None) is not None:
        runnable.append(thread)


def let_others_run():
    if runnable:
        runnable.append(switchboard[0])
        switch()


class Queue:
    """Threads that wait for one thing, first come first served."""

    __slots__ = ("threads",)

    def __init__(self):
        self.threads = deque()

    def wait(self, timeout):
        """True when served, False when the time was over first. A negative timeout never is."""
        this = switchboard[0]
        self.threads.append(this)
        block(None if timeout < 0 else clock[0] + timeout)
        if this in self.threads:
            self.threads.remove(this)
            return False
        return True

    def serve(self):
        """Wake the first; False when nobody waits."""
        if not self.threads:
            return False
        wake(self.threads.popleft())
        return True


def check_timeout(blocking, timeout):
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError("timeout value must be a non-negative number")


class lock:
    """A lock that is released goes to the thread that has waited longest, as CPython's does after a millisecond."""

    __slots__ = ("_held", "_queue", "__weakref__")

    def __init__(self):
        self._held = False
        self._queue = Queue()

    def acquire(self, blocking=True, timeout=-1):
        check_timeout(blocking, timeout)
        if not self._held:
            self._held = True
            return True
        return bool(blocking and timeout != 0 and self._queue.wait(timeout))

    def release(self):
        if not self._held:
            raise RuntimeError("release unlocked lock")
        if not self._queue.serve():
            self._held = False

    def locked(self):
        return self._held

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    def _at_fork_reinit(self):
        self.__init__()

    def __repr__(self):
        return f"<{'locked' if self._held else 'unlocked'} _thread.lock object at {id(self):#x}>"


class RLock:
    __slots__ = ("_lock", "_owner", "_count", "__weakref__")

    def __init__(self):
        self._lock = lock()
        self._owner = None
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        if self._owner == switchboard[0]:
            self._count += 1
            return True
        if not self._lock.acquire(blocking, timeout):
            return False
        self._owner = switchboard[0]
        self._count = 1
        return True

    def release(self):
        if self._owner != switchboard[0]:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._lock.release()

    def locked(self):
        return self._lock.locked()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    def _is_owned(self):
        return self._owner == switchboard[0]

    def _recursion_count(self):
        return self._count if self._is_owned() else 0

    def _release_save(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        count, owner = self._count, self._owner
        self._count, self._owner = 0, None
        self._lock.release()
        return count, owner

    def _acquire_restore(self, saved):
        self._lock.acquire()
        self._count, self._owner = saved

    def _at_fork_reinit(self):
        self.__init__()

    def __repr__(self):
        state = "locked" if self.locked() else "unlocked"
        owner = 0 if self._owner is None else main_ident + self._owner
        return f"<{state} _thread.RLock object owner={owner} count={self._count} at {id(self):#x}>"


class _ThreadHandle:
    def __init__(self, ident=None):
        self.ident = ident
        self._done = False
        self._queue = Queue()

    def is_done(self):
        return self._done

    def _set_done(self):
        self._done = True
        while self._queue.serve():
            pass

    def join(self, timeout=None):
        if not self._done:
            self._queue.wait(-1 if timeout is None else max(timeout, 0))


def start_joinable_thread(function, handle=None, daemon=True):
    number = next(numbers)
    handle = handle or _ThreadHandle()
    handle.ident = main_ident + number
    if not daemon:
        foreground.append(handle)

    def bootstrap():
        switchboard[0] = number
        try:
            function()
        except SystemExit:
            pass
        except BaseException:
            import traceback

            print(f"Exception ignored in thread started by {function!r}:", file=sys.stderr)
            traceback.print_exc()
        handle._set_done()
        del bootstraps[number]
        switch_to(choose())  # which happens when this function returns

    bootstraps[number] = bootstrap
    runnable.append(number)
    return handle


def start_new_thread(function, args, kwargs={}, /):
    return start_joinable_thread(functools.partial(function, *args, **kwargs)).ident


def _shutdown():
    for handle in foreground:
        handle.join()


def get_ident():
    return main_ident + switchboard[0]


lock.__module__ = RLock.__module__ = _ThreadHandle.__module__ = "_thread"
_thread.allocate_lock = _thread.allocate = _thread.LockType = _thread.lock = lock
_thread.RLock = RLock
_thread._ThreadHandle = _thread._make_thread_handle = _ThreadHandle
_thread.start_joinable_thread = start_joinable_thread
_thread.start_new_thread = _thread.start_new = start_new_thread
_thread._shutdown = _shutdown
_thread.get_ident = get_ident
_thread.daemon_threads_allowed = lambda: True

# Their C forms wait inside C, where no other thread could run: `queue` and `functools` have them in Python too.
sys.modules["_queue"] = None
import queue

del sys.modules["_queue"]
queue.Empty.__module__ = "_queue"
