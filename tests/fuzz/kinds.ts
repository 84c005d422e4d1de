// What programs are made of, and how often each is chosen relative to the others.
import type { Awaited, ErrorClass, Seconds, Statement } from "./program.ts";

/** How long waits are. Few values, so that many waits end at one time; sums that differ in the last bit only. */
export const delays: readonly Seconds[] = [0, 0, 0.1, 0.2, 0.3, "0.1 + 0.2", 0.5, 0.8, "0.7 + 0.1", 1, 1, 1, 2, 3];
export const limits: readonly (Seconds | null)[] = [-1, 0, 0.1, 0.3, "0.1 + 0.2", 0.5, 1, 1, 2, null];

export const ordinaryErrors: readonly ErrorClass[] = ["Oops", "Oops", "ValueError", "KeyError", "TimeoutError", "CancelledError", "ExceptionGroup"];
export const rareErrors: readonly ErrorClass[] = ["Grave", "StopIteration", "KeyboardInterrupt", "SystemExit"];
export const caughtErrors: readonly ErrorClass[] = ["Oops", "CancelledError", "CancelledError", "TimeoutError", "Exception", "Exception", "BaseException", "BaseException", "ExceptionGroup"];

/** Groups cannot be caught by `except*`, and StopIteration is never raised into one. */
export const caughtByStar: readonly ErrorClass[] = ["Oops", "Oops", "KeyError", "CancelledError", "TimeoutError", "Exception", "BaseException"];

export type Kind = Statement["do"];
export type AwaitedKind = Awaited["is"] | "sleep-zero";

/** How often each is chosen in a program that uses it, relative to the others. */
export const asynchronousKinds: Readonly<Partial<Record<Kind, number>>> = {
  await: 14,
  spawn: 10,
  group: 4,
  timeout: 4,
  with: 5,
  manager: 2,
  generate: 3,
  "generator-step": 3,
  "as-completed": 2,
  "try-star": 2,
  suppress: 2,
  stack: 2,
  "push-manager": 2,
  "push-coroutine": 2,
  "push-callback": 1,
  scope: 3,
};

export const plainKinds: Readonly<Partial<Record<Kind, number>>> = {
  log: 4,
  block: 1,
  future: 3,
  settle: 4,
  cancel: 6,
  "task-method": 3,
  probe: 4,
  call: 4,
  "cancel-handle": 2,
  "done-callback": 3,
  method: 7,
  bump: 1,
  variable: 3,
  "all-tasks": 1,
  "loop-method": 0.3,
  "exception-handler": 0.5,
  raise: 2,
  reraise: 1,
  return: 1,
  break: 1,
  continue: 0.5,
  reschedule: 2,
  repeat: 2,
  try: 8,
};

export const awaitedKinds: Readonly<Partial<Record<AwaitedKind, number>>> = {
  sleep: 8,
  "sleep-zero": 4,
  coroutine: 8,
  slot: 8,
  gather: 4,
  shield: 3,
  "wait-for": 4,
  wait: 3,
  method: 6,
  "wait-for-count": 1,
  race: 1.5,
  thread: 3,
};

export const inCallbacks: readonly Kind[] = ["log", "settle", "cancel", "probe", "call", "cancel-handle", "method", "bump", "variable", "raise", "block", "loop-method", "done-callback"];

/** Each method of what is shared that can be awaited, and those that cannot. */
export const awaitedMethods: readonly (readonly [on: string, method: string])[] = [
  ["lock0", "acquire"],
  ["lock1", "acquire"],
  ["semaphore0", "acquire"],
  ["semaphore1", "acquire"],
  ["event0", "wait"],
  ["event1", "wait"],
  ["condition0", "wait"],
  ["condition0", "acquire"],
  ["barrier0", "wait"],
  ["barrier0", "wait"],
  ["barrier0", "reset"],
  ["barrier0", "abort"],
  ["queue0", "put"],
  ["queue0", "put"],
  ["queue0", "get"],
  ["queue0", "get"],
  ["queue0", "join"],
  ["queue1", "put"],
  ["queue1", "get"],
  ["queue2", "put"],
  ["queue2", "get"],
];

export const plainMethods: readonly (readonly [on: string, method: string])[] = [
  ["lock0", "release"],
  ["lock0", "locked"],
  ["lock1", "release"],
  ["semaphore0", "release"],
  ["semaphore0", "locked"],
  ["semaphore1", "release"],
  ["event0", "set"],
  ["event0", "set"],
  ["event0", "clear"],
  ["event1", "set"],
  ["event1", "is_set"],
  ["condition0", "notify"],
  ["condition0", "notify_all"],
  ["condition0", "release"],
  ["queue0", "put_nowait"],
  ["queue0", "get_nowait"],
  ["queue0", "task_done"],
  ["queue0", "qsize"],
  ["queue0", "shutdown"],
  ["queue1", "shutdown"],
  ["queue0", "full"],
  ["queue1", "put_nowait"],
  ["queue1", "get_nowait"],
  ["queue2", "put_nowait"],
  ["queue2", "get_nowait"],
];

export const withNames = ["lock0", "lock0", "lock1", "semaphore0", "semaphore1", "condition0", "barrier0"];
