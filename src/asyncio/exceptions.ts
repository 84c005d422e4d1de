// asyncio's own exceptions. CPython: Lib/asyncio/exceptions.py.
//
// Runs inside QuickJS. No DOM, no Node.
import type { Bytes } from "../python/bytes.ts";
import { BaseException, EOFError, Exception, RuntimeError, TimeoutError } from "../python/exceptions.ts";
import { declare_type } from "../python/special.ts";

export class CancelledError extends BaseException {}

export class InvalidStateError extends Exception {}

export class SendfileNotAvailableError extends RuntimeError {}

/** The stream ended before `expected` bytes came; `partial` holds what did. */
export class IncompleteReadError extends EOFError {
  readonly partial: Bytes;
  readonly expected: number | null;

  constructor(partial: Bytes, expected: number | null) {
    super(`${partial.__len__()} bytes read on a total of ${expected ?? "undefined"} expected bytes`);
    this.partial = partial;
    this.expected = expected;
  }
}

export class LimitOverrunError extends Exception {
  readonly consumed: number;

  constructor(message: string, consumed: number) {
    super(message);
    this.consumed = consumed;
  }
}

export class BrokenBarrierError extends RuntimeError {}

export class QueueEmpty extends Exception {}
export class QueueFull extends Exception {}
export class QueueShutDown extends Exception {}

export { TimeoutError };

declare_type(CancelledError, "CancelledError", "asyncio.exceptions");
declare_type(InvalidStateError, "InvalidStateError", "asyncio.exceptions");
declare_type(SendfileNotAvailableError, "SendfileNotAvailableError", "asyncio.exceptions");
declare_type(IncompleteReadError, "IncompleteReadError", "asyncio.exceptions");
declare_type(LimitOverrunError, "LimitOverrunError", "asyncio.exceptions");
declare_type(BrokenBarrierError, "BrokenBarrierError", "asyncio.exceptions");
declare_type(QueueEmpty, "QueueEmpty", "asyncio.queues");
declare_type(QueueFull, "QueueFull", "asyncio.queues");
declare_type(QueueShutDown, "QueueShutDown", "asyncio.queues");
