// What every program of the fuzzer begins with in Python: printing that shows all of a value that can differ, and operations
// on what programs share. In TypeScript: prelude-typescript.ts.
//
// Where CPython's order is that of addresses, which no program can rely on, the Python side is given the order of
// creation, which is ours: the tasks that a failing TaskGroup or a race that is won cancels, `all_tasks` (whose order `run` cancels in), the
// futures of `wait` and `as_completed`, and the generators that `shutdown_asyncgens` closes.

/** A program prints and holds no more than this many lines, tasks and handles. */
export const most = 250;

export const pythonPrelude = `import asyncio
import contextlib
import contextvars
import itertools
import time
import weakref
import asyncio.runners
import asyncio.staggered
import asyncio.taskgroups


class Oops(Exception):
    pass


class Grave(BaseException):
    pass


class Ordered(dict):
    def __init__(self, items=()):
        super().__init__((item, None) for item in items)

    def add(self, item):
        self[item] = None

    def remove(self, item):
        del self[item]

    def discard(self, item):
        self.pop(item, None)


class OrderedWeak:
    def __init__(self):
        self.references = {}

    def __len__(self):
        return sum(reference() is not None for reference in self.references.values())

    def __iter__(self):
        return (item for reference in list(self.references.values()) if (item := reference()) is not None)

    def add(self, item):
        self.references.pop(id(item), None)  # that of one that has gone, whose place is not this one's
        self.references[id(item)] = weakref.ref(item)

    def discard(self, item):
        self.references.pop(id(item), None)

    def clear(self):
        self.references.clear()


class Loop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self._asyncgens = OrderedWeak()

    async def shutdown_asyncgens(self):
        for generator in list(self._asyncgens):
            if generator.ag_frame is None:
                self._asyncgens.discard(generator)
        generator = None
        await super().shutdown_asyncgens()


def create_task(loop, coroutine, create=asyncio.BaseEventLoop.create_task, **options):
    number = next(order)
    task = create(loop, coroutine, **options)
    made[task] = number
    try:
        return task
    finally:
        del task


def all_tasks(loop=None, collect=asyncio.all_tasks):
    return Ordered(sorted(collect(loop), key=lambda task: made.get(task, 1e9)))


class CompletedInOrder(asyncio.tasks._AsCompletedIterator):
    def __init__(self, futures, timeout):
        super().__init__([], timeout)
        loop = asyncio.get_running_loop()
        self._todo = Ordered(futures)
        for future in self._todo:
            future.add_done_callback(self._handle_completion)
        if self._todo and timeout is not None:
            self._timeout_handle = loop.call_later(timeout, self._handle_timeout)
        self._todo_left = len(self._todo)


made = weakref.WeakKeyDictionary()
order = itertools.count()
asyncio.BaseEventLoop.create_task = create_task
asyncio.all_tasks = asyncio.tasks.all_tasks = all_tasks
asyncio.tasks._AsCompletedIterator = CompletedInOrder
asyncio.tasks.set = asyncio.taskgroups.set = asyncio.staggered.set = Ordered

lines = 0
counter = 0
kept = 0
slots = {}
held = []
handles = {}
generators = {}
timeouts = []
groups = []
contexts = {}
variable = contextvars.ContextVar("variable", default=0)


def who():
    try:
        task = asyncio.current_task()
    except RuntimeError:
        return "-"
    return "-" if task is None else task.get_name()


def log(label, *values):
    global lines
    lines += 1
    if lines > ${most}:
        raise SystemExit("enough")
    print(label, format(time.monotonic(), ".17g"), who(), *[show(value) for value in values])


def show(value):
    if isinstance(value, BaseException):
        return show_error(value, 4)
    if isinstance(value, asyncio.Task):
        return "task " + value.get_name()
    if isinstance(value, asyncio.Future):
        return "future"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join([show(item) for item in value]) + "]"
    if isinstance(value, (set, Ordered)):
        return "{" + ", ".join(sorted([show(item) for item in value])) + "}"
    return repr(value)


def show_error(error, depth):
    text = type(error).__name__
    if isinstance(error, BaseExceptionGroup):
        text += "(" + repr(error.message) + ", " + ", ".join([show_error(each, depth - 1) for each in error.exceptions]) + ")"
    else:
        text += "(" + ", ".join([repr(argument) for argument in error.args]) + ")"
    if depth > 0 and error.__cause__ is not None:
        text += " from " + show_error(error.__cause__, depth - 1)
    if depth > 0 and error.__context__ is not None and error.__context__ is not error.__cause__:
        text += (" hiding " if error.__suppress_context__ else " after ") + show_error(error.__context__, depth - 1)
    return text


def put(number, future):
    if len(held) > ${most}:
        raise SystemExit("enough")
    slots[number] = future
    held.append(future)


def slot(number):
    if number not in slots:
        slots[number] = asyncio.get_running_loop().create_future()
        slots[number].set_result(None)
    return slots[number]


def task(number):
    future = slots.get(number)
    return future if isinstance(future, asyncio.Task) else asyncio.current_task()


def settle(label, number, how):
    future = slots.get(number)
    if future is None or isinstance(future, asyncio.Task):
        return
    try:
        if how == "result":
            future.set_result(label)
        elif how == "exception":
            future.set_exception(Oops(label))
        elif how == "cancelled":
            future.set_exception(asyncio.CancelledError(label))
        elif how == "stop":
            future.set_exception(StopIteration(label))
        else:
            log(label, future.cancel())
    except (asyncio.InvalidStateError, TypeError) as error:
        log(label, error)


def probe(label, number, what):
    future = slots.get(number)
    if future is None:
        return
    try:
        if what == "done":
            log(label, future.done())
        elif what == "cancelled":
            log(label, future.cancelled())
        elif what == "result":
            log(label, future.result())
        elif what == "exception":
            log(label, future.exception())
        else:
            print(label, future)
    except BaseException as error:
        log(label, error)


def keep(number, handle):
    global kept
    kept += 1
    if kept > ${most}:
        raise SystemExit("enough")
    handles[number] = handle


def call_when_done(number, callback):
    global kept
    kept += 1
    if kept <= ${most}:
        slot(number).add_done_callback(callback)


def cancel_handle(label, number):
    if number in handles:
        handles[number].cancel()
        log(label, handles[number].cancelled())


def bump():
    global counter
    counter += 1


def count():
    return counter


def generator(number, make):
    if number not in generators:
        generators[number] = make()
    return generators[number]


def made_group(group):
    groups.append(group)
    return group


def last_group():
    return groups[-1] if groups else asyncio


def context(number):
    if number not in contexts:
        contexts[number] = contextvars.copy_context()
    return contexts[number]


def handle_exception(loop, context):
    if "never retrieved" not in context["message"]:
        log(0, context["message"], context.get("exception"))


def made_timeout(timeout):
    timeouts.append(timeout)
    return timeout


def show_timeout(label):
    timeout = timeouts[-1]
    when = timeout.when()
    log(label, timeout.expired(), "None" if when is None else format(when, ".17g"))


`;

/**
 * What a thread does. No two take the same time: which of two threads that are due at one time goes first is the machine's
 * affair.
 */
export const pythonThreads = `workers = 0


def work(seconds, how, label, number, loop):
    global workers
    workers += 1
    mine = workers
    log(label, mine, variable.get())
    time.sleep(seconds + workers * 0.0009765625)
    log(label, mine)
    if how == "raise":
        raise Oops(label)
    if how == "call":
        loop.call_soon_threadsafe(log, label, mine)
    elif how == "settle":
        loop.call_soon_threadsafe(settle, label, number, "result")
    return mine


`;
