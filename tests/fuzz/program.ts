// The programs that fuzzing makes: a small language of its own, of plain data, so that a program can be made at random,
// cut down without being understood, and written in two languages (write-program.ts).
//
// Everything that programs share is module-level and named by number: slots hold tasks and futures, handles hold what
// `call_later` gives. An operation on an empty slot is harmless, so that every part of a program can be left out.

export type ErrorClass =
  | "Oops"
  | "ValueError"
  | "CancelledError"
  | "TimeoutError"
  | "KeyError"
  | "StopIteration"
  | "Grave"
  | "KeyboardInterrupt"
  | "SystemExit"
  | "Exception"
  | "BaseException"
  | "ExceptionGroup";

export type Seconds = number | "0.1 + 0.2" | "0.7 + 0.1";

/** Something that can be awaited. */
export type Awaited =
  | { readonly is: "coroutine"; readonly coroutine: number }
  | { readonly is: "slot"; readonly slot: number }
  | { readonly is: "sleep"; readonly seconds: Seconds; readonly result: number | null }
  | { readonly is: "gather"; readonly items: readonly Awaited[]; readonly returnExceptions: boolean }
  | { readonly is: "shield"; readonly item: Awaited }
  | { readonly is: "wait-for"; readonly item: Awaited; readonly seconds: Seconds | null }
  | { readonly is: "wait"; readonly slots: readonly number[]; readonly seconds: Seconds | null; readonly until: "FIRST_COMPLETED" | "FIRST_EXCEPTION" | "ALL_COMPLETED" }
  | { readonly is: "method"; readonly on: string; readonly method: string; readonly args: readonly number[] }
  | { readonly is: "race"; readonly items: readonly Extract<Awaited, { is: "coroutine" }>[]; readonly delay: Seconds | null }
  | { readonly is: "thread"; readonly by: "to_thread" | "executor"; readonly seconds: Seconds; readonly how: "return" | "raise" | "call" | "settle"; readonly slot: number }
  | { readonly is: "wait-for-count"; readonly on: string; readonly least: number };

export interface Clause {
  readonly catches: ErrorClass;
  readonly body: readonly Statement[];
}

export type Statement =
  | { readonly do: "log" }
  | { readonly do: "await"; readonly what: Awaited }
  | { readonly do: "block"; readonly seconds: Seconds }
  | { readonly do: "spawn"; readonly slot: number; readonly coroutine: number; readonly by: "create_task" | "ensure_future" | "eager" | "group" | "last-group" | "shield" | "gather"; readonly name: string | null; readonly context: number | null }
  | { readonly do: "future"; readonly slot: number }
  | { readonly do: "settle"; readonly slot: number; readonly how: "result" | "exception" | "cancelled" | "stop" | "cancel" }
  | { readonly do: "cancel"; readonly slot: number | "self"; readonly message: string | null }
  | { readonly do: "task-method"; readonly slot: number | "self"; readonly method: "uncancel" | "cancelling" | "get_name" | "rename" }
  | { readonly do: "probe"; readonly slot: number; readonly what: "done" | "cancelled" | "result" | "exception" | "repr" }
  | { readonly do: "call"; readonly how: "soon" | "later" | "at"; readonly seconds: Seconds; readonly handle: number; readonly callback: number }
  | { readonly do: "cancel-handle"; readonly handle: number }
  | { readonly do: "done-callback"; readonly slot: number; readonly callback: number; readonly remove: boolean }
  | { readonly do: "method"; readonly on: string; readonly method: string; readonly args: readonly number[] }
  | { readonly do: "bump" }
  | { readonly do: "variable"; readonly how: "set" | "get" | "reset" }
  | { readonly do: "all-tasks" }
  | { readonly do: "loop-method"; readonly method: "stop" | "eager-factory" | "no-factory" }
  | { readonly do: "raise"; readonly error: ErrorClass; readonly from: ErrorClass | null }
  | { readonly do: "reraise" }
  | { readonly do: "return"; readonly value: number }
  | { readonly do: "break" }
  | { readonly do: "continue" }
  | { readonly do: "yield"; readonly value: number }
  | { readonly do: "reschedule"; readonly seconds: Seconds | null; readonly outer: number }
  | { readonly do: "generator-step"; readonly slot: number; readonly generator: number; readonly step: "__anext__" | "asend" | "athrow" | "aclose" }
  | { readonly do: "repeat"; readonly times: number; readonly body: readonly Statement[] }
  | { readonly do: "try"; readonly body: readonly Statement[]; readonly clauses: readonly Clause[]; readonly last: readonly Statement[] | null }
  | { readonly do: "try-star"; readonly body: readonly Statement[]; readonly clauses: readonly Clause[] }
  | { readonly do: "suppress"; readonly error: ErrorClass; readonly body: readonly Statement[] }
  | { readonly do: "stack"; readonly body: readonly Statement[] }
  | { readonly do: "push-manager"; readonly manager: number }
  | { readonly do: "push-coroutine"; readonly coroutine: number }
  | { readonly do: "push-callback"; readonly callback: number }
  | { readonly do: "scope"; readonly scope: number; readonly body: readonly Statement[] }
  | { readonly do: "exception-handler"; readonly on: boolean }
  | { readonly do: "group"; readonly body: readonly Statement[] }
  | { readonly do: "timeout"; readonly seconds: Seconds | null; readonly absolute: boolean; readonly body: readonly Statement[] }
  | { readonly do: "with"; readonly on: string; readonly body: readonly Statement[] }
  | { readonly do: "manager"; readonly manager: number; readonly body: readonly Statement[] }
  | { readonly do: "generate"; readonly slot: number; readonly generator: number; readonly closing: boolean; readonly body: readonly Statement[] }
  | { readonly do: "as-completed"; readonly slots: readonly number[]; readonly seconds: Seconds | null; readonly plain: boolean; readonly body: readonly Statement[] };

export interface Manager {
  readonly enter: readonly Statement[];
  readonly exit: readonly Statement[];
  readonly swallows: boolean;
}

/** A generator that is made a context manager: what it does before its `yield`, and after it, also where that raises. */
export interface Scope {
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
  readonly swallows: boolean;
}

export interface FuzzProgram {
  readonly main: readonly Statement[];
  readonly start: "run" | "runner" | "loop";
  /** A coroutine runs others only of higher number, so every program ends. */
  readonly coroutines: readonly (readonly Statement[])[];
  readonly generators: readonly (readonly Statement[])[];
  /** Called by the loop, with or without a future. */
  readonly callbacks: readonly (readonly Statement[])[];
  readonly managers: readonly Manager[];
  readonly scopes: readonly Scope[];
  /** Sizes of what is shared: a semaphore's value, a barrier's parties, a queue's `maxsize`. */
  readonly sizes: { readonly semaphore: number; readonly barrier: number; readonly queue: number };
}
