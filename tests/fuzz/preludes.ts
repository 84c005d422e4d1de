// What every program of the fuzzer begins with, in both languages: printing that shows all of a value that can differ,
// and operations on what programs share.
//
// Where CPython's order is that of addresses, which no program can rely on, the Python side is given the order of
// creation, which is ours: the tasks that a failing TaskGroup cancels, `all_tasks` (whose order `run` cancels in), the
// futures of `wait` and `as_completed`, and the generators that `shutdown_asyncgens` closes.

/** A program prints and holds no more than this many lines, tasks and handles. */
const most = 250;

export const pythonPrelude = `import asyncio
import contextlib
import contextvars
import itertools
import time
import weakref
import asyncio.runners
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
asyncio.tasks.set = asyncio.taskgroups.set = Ordered

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

export const typescriptPrelude = `import * as asyncio from "asyncio";
import * as contextlib from "contextlib";
import * as contextvars from "contextvars";
import * as time from "time";
import {
  BaseException, BaseExceptionGroup, Exception, ExceptionGroup, KeyError, KeyboardInterrupt, PySet, RuntimeError, StopIteration,
  SystemExit, TimeoutError, TypeError, ValueError, async_with, except_star, fmt, print, repr, sorted, str, with_,
} from "python";

class Loop extends asyncio.SelectorEventLoop {
  override async shutdown_asyncgens(): Promise<void> {
    for (const held of this._asyncgens) if ((held.alive?.$of ?? held.alive)?.$finished !== false) this._asyncgens.delete(held);
    await super.shutdown_asyncgens();
  }
}

class Oops extends Exception {}

class Grave extends BaseException {}

let lines = 0;
let counter = 0;
let kept = 0;
const slots: Record<number, asyncio.Future> = {};
const held: asyncio.Future[] = [];
const handles: Record<number, asyncio.Handle> = {};
const generators: Record<number, AsyncGenerator<number, void, unknown>> = {};
const timeouts: asyncio.Timeout[] = [];
const groups: asyncio.TaskGroup[] = [];
const contexts: Record<number, contextvars.Context> = {};
const variable = new contextvars.ContextVar<number>("variable", { default: 0 });

function who(): string {
  try {
    return asyncio.current_task()?.get_name() ?? "-";
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return "-";
  }
}

function log(label: number, ...values: unknown[]): void {
  lines++;
  if (lines > ${most}) throw new SystemExit("enough");
  print(label, fmt(time.monotonic(), ".17g"), who(), ...values.map(show));
}

function show(value: unknown): string {
  if (value instanceof BaseException) return show_error(value, 4);
  if (value instanceof asyncio.Task) return "task " + value.get_name();
  if (value instanceof asyncio.Future) return "future";
  if (Array.isArray(value)) return "[" + str.join(", ", value.map(show)) + "]";
  if (value instanceof PySet) return "{" + str.join(", ", sorted([...value].map(show))) + "}";
  return repr(value);
}

function show_error(error: BaseException, depth: number): string {
  let text = error.constructor.name;
  if (error instanceof BaseExceptionGroup) {
    text += "(" + repr(error.message) + ", " + str.join(", ", error.exceptions.map((each) => show_error(each, depth - 1))) + ")";
  } else {
    text += "(" + str.join(", ", error.args.map((argument) => repr(argument))) + ")";
  }
  if (depth > 0 && error.__cause__ !== null) text += " from " + show_error(error.__cause__, depth - 1);
  if (depth > 0 && error.__context__ !== null && error.__context__ !== error.__cause__) {
    text += (error.__suppress_context__ ? " hiding " : " after ") + show_error(error.__context__, depth - 1);
  }
  return text;
}

function raise_from(error: BaseException, cause: BaseException): BaseException {
  error.__cause__ = cause;
  error.__suppress_context__ = true;
  return error;
}

function put(number: number, future: asyncio.Future): void {
  if (held.length > ${most}) throw new SystemExit("enough");
  slots[number] = future;
  held.push(future);
}

function slot(number: number): asyncio.Future {
  let future = slots[number];
  if (future === undefined) {
    future = slots[number] = asyncio.get_running_loop().create_future();
    future.set_result(null);
  }
  return future;
}

function task(number: number): asyncio.Task {
  const future = slots[number];
  return future instanceof asyncio.Task ? future : asyncio.current_task()!;
}

function settle(label: number, number: number, how: string): void {
  const future = slots[number];
  if (future === undefined || future instanceof asyncio.Task) return;
  try {
    if (how === "result") future.set_result(label);
    else if (how === "exception") future.set_exception(new Oops(label));
    else if (how === "cancelled") future.set_exception(new asyncio.CancelledError(label));
    else if (how === "stop") future.set_exception(new StopIteration(label));
    else log(label, future.cancel());
  } catch (error) {
    if (!(error instanceof asyncio.InvalidStateError || error instanceof TypeError)) throw error;
    log(label, error);
  }
}

function probe(label: number, number: number, what: string): void {
  const future = slots[number];
  if (future === undefined) return;
  try {
    if (what === "done") log(label, future.done());
    else if (what === "cancelled") log(label, future.cancelled());
    else if (what === "result") log(label, future.result());
    else if (what === "exception") log(label, future.exception());
    else print(label, future);
  } catch (error) {
    log(label, error);
  }
}

function keep(number: number, handle: asyncio.Handle): void {
  kept++;
  if (kept > ${most}) throw new SystemExit("enough");
  handles[number] = handle;
}

function call_when_done(number: number, callback: (future: asyncio.Future) => unknown): void {
  kept++;
  if (kept <= ${most}) slot(number).add_done_callback(callback);
}

function cancel_handle(label: number, number: number): void {
  const handle = handles[number];
  if (handle === undefined) return;
  handle.cancel();
  log(label, handle.cancelled());
}

function bump(): void {
  counter++;
}

function count(): number {
  return counter;
}

function generator(number: number, make: () => AsyncGenerator<number, void, unknown>): AsyncGenerator<number, void, unknown> {
  return (generators[number] ??= make());
}

function made_group(group: asyncio.TaskGroup): asyncio.TaskGroup {
  groups.push(group);
  return group;
}

function last_group(): Pick<asyncio.TaskGroup, "create_task"> {
  return groups.at(-1) ?? asyncio;
}

function context(number: number): contextvars.Context {
  return (contexts[number] ??= contextvars.copy_context());
}

const handle_exception: asyncio.ExceptionHandler = (_loop, context) => {
  if (!context.get("message").includes("never retrieved")) log(0, context.get("message"), context.get("exception"));
};

function made_timeout(timeout: asyncio.Timeout): asyncio.Timeout {
  timeouts.push(timeout);
  return timeout;
}

function show_timeout(label: number): void {
  const timeout = timeouts[timeouts.length - 1]!;
  const when = timeout.when();
  log(label, timeout.expired(), when === null ? "None" : fmt(when, ".17g"));
}
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

export const typescriptThreads = `
let workers = 0;

function work(seconds: number, how: string, label: number, number: number, loop: asyncio.AbstractEventLoop): number {
  workers++;
  const mine = workers;
  log(label, mine, variable.get());
  time.sleep(seconds + workers * 0.0009765625);
  log(label, mine);
  if (how === "raise") throw new Oops(label);
  if (how === "call") loop.call_soon_threadsafe(log, label, mine);
  else if (how === "settle") loop.call_soon_threadsafe(settle, label, number, "result");
  return mine;
}
`;
