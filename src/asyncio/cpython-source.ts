// Where the twins of this folder's coroutines stand in CPython 3.14.2's Lib/asyncio: call graphs and representations of
// tasks show file and line of a library coroutine as of any other. A coroutine that is not here has no twin of its own.
//
// Runs inside QuickJS. No DOM, no Node.

/** A coroutine function of CPython's: its qualified name, its file, the line of its `def`, and the lines it awaits at. */
export interface CPythonCoroutine {
  readonly name: string;
  readonly file: string;
  readonly defined: number;
  /** The line of its `await`, or of each by the name of the coroutine awaited there; "" for all others. */
  readonly awaits: number | Readonly<Record<string, number>>;
}

function at(file: string, name: string, defined: number, awaits: CPythonCoroutine["awaits"]): CPythonCoroutine {
  return { name, file: `<python>/asyncio/${file}`, defined, awaits };
}

/** By the qualified names that they have here. */
const coroutines: Readonly<Record<string, CPythonCoroutine>> = {
  sleep: at("tasks.py", "sleep", 687, { "": 702, __sleep0: 690 }),
  wait: at("tasks.py", "wait", 405, 432),
  waitForFutures: at("tasks.py", "_wait", 490, 521),
  wait_for: at("tasks.py", "wait_for", 440, { "": 488, cancelAndWait: 481 }),
  cancelAndWait: at("tasks.py", "_cancel_and_wait", 537, 549),
  "_AsCompletedIterator.__anext__": at("tasks.py", "_AsCompletedIterator.__anext__", 582, 587),
  "_AsCompletedIterator._wait_for_one": at("tasks.py", "_AsCompletedIterator._wait_for_one", 610, 614),
  "Queue.put": at("queues.py", "Queue.put", 125, 139),
  "Queue.get": at("queues.py", "Queue.get", 172, 186),
  "Queue.join": at("queues.py", "Queue.join", 239, 248),
  "Lock.acquire": at("locks.py", "Lock.acquire", 90, 110),
  "Event.wait": at("locks.py", "Event.wait", 200, 213),
  "Condition.wait": at("locks.py", "Condition.wait", 248, { "": 272, "Lock.acquire": 284 }),
  "Condition.wait_for": at("locks.py", "Condition.wait_for", 303, 313),
  "Semaphore.acquire": at("locks.py", "Semaphore.acquire", 386, 407),
  "Barrier.__aenter__": at("locks.py", "Barrier.__aenter__", 503, 506),
  "Barrier.wait": at("locks.py", "Barrier.wait", 511, 527),
  "Barrier.#waitForOthers": at("locks.py", "Barrier._wait", 558, 564),
  "Barrier.#block": at("locks.py", "Barrier._block", 534, 540),
  "TaskGroup.__aexit__": at("taskgroups.py", "TaskGroup.__aexit__", 69, 72),
  "TaskGroup.#exit": at("taskgroups.py", "TaskGroup._aexit", 83, 121),
  to_thread: at("threads.py", "to_thread", 12, 25),
  staggered_race: at("staggered.py", "staggered_race", 14, 165),
  "Race.#runOne": at("staggered.py", "staggered_race.<locals>.run_one_coro", 94, { "": 127, "Event.wait": 98, wait_for: 106 }),
  "BaseEventLoop.shutdown_asyncgens": at("base_events.py", "BaseEventLoop.shutdown_asyncgens", 570, 582),
  "BaseEventLoop.shutdown_default_executor": at("base_events.py", "BaseEventLoop.shutdown_default_executor", 595, 610),
};

/** The mixin of the locks has one `__aenter__` for all. */
const enterLock = at("locks.py", "_ContextManagerMixin.__aenter__", 13, 14);

export function cpythonCoroutine(qualname: string): CPythonCoroutine | undefined {
  if (Object.hasOwn(coroutines, qualname)) return coroutines[qualname];
  return qualname.endsWith(".__aenter__") && !qualname.startsWith("TaskGroup") && !qualname.startsWith("Timeout") ? enterLock : undefined;
}

/** The line that `coroutine` is at while it awaits the coroutine called `awaited`, "" for what is none. */
export function awaitLine({ awaits }: CPythonCoroutine, awaited: string): number {
  if (typeof awaits === "number") return awaits;
  return awaits[awaited] ?? awaits[""] ?? 0;
}
