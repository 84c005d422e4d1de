// Which files of the guest are deferred (guest/guest-files.ts): those that a program does without which prints, formats
// what it prints, and runs tasks that sleep, are gathered, fail and time out. The files of a group are evaluated
// together, in this order, when a name of one of them is first read; so none may have to be there unasked, as a file that
// registers itself with others would. A file that is named here nowhere is evaluated with the guest.

export const deferredGroups: readonly (readonly string[])[] = [
  ["asyncio/waiters.ts", "asyncio/locks.ts", "asyncio/queues.ts", "python/modules/heapq.ts"],
  ["asyncio/waiting.ts", "asyncio/shielding.ts", "asyncio/timeouts.ts"],
  ["asyncio/taskgroups.ts"],
  ["asyncio/graph.ts", "asyncio/task-stack.ts"],
  ["asyncio/cpython-source.ts"],
  ["asyncio/deprecated.ts"],
  ["asyncio/eager-tasks.ts"],
  ["python/suspendable.ts", "python/thread-locks.ts", "python/modules/threading.ts", "python/modules/concurrent.futures.ts", "asyncio/chaining.ts", "asyncio/threads.ts"],
  ["python/arithmetic.ts", "python/bitwise.ts", "python/elementary.ts", "python/percent.ts"],
  ["python/reductions.ts"],
  ["python/bytes.ts", "python/codecs.ts"],
  ["python/format.ts", "python/decimal.ts"],
  ["python/format-fields.ts"],
  ["python/time-text.ts"],
  ["python/hash.ts", "python/set-table.ts", "python/set.ts", "python/dict.ts"],
  ["python/objects.ts", "python/methods.ts"],
  ["python/instance-dict.ts"],
  ["python/porting.ts", "python/except-star.ts"],
  ["python/range.ts"],
  ["python/slice.ts", "python/subscript.ts"],
  ["python/membership.ts"],
  ["python/traceback.ts"],
  ["python/modules/_chain-map.ts", "python/modules/collections.ts"],
];
