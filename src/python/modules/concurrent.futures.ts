// `concurrent.futures`: futures between threads are in _futures-of-threads.ts, ThreadPoolExecutor is in _thread-pool.ts; other
// executors are outside the sandbox.
//
// Runs inside QuickJS. No DOM, no Node.
import { refuse } from "../refuse.ts";
import { Executor } from "./_futures-of-threads.ts";

export { TimeoutError } from "../exceptions.ts";
export { ALL_COMPLETED, BrokenExecutor, CancelledError, Executor, FIRST_COMPLETED, FIRST_EXCEPTION, Future, InvalidStateError, as_completed, wait } from "./_futures-of-threads.ts";
export type { MapOptions, ShutdownOptions, TimeoutArgument, WaitOptions } from "./_futures-of-threads.ts";
export { BrokenThreadPool, ThreadPoolExecutor } from "./_thread-pool.ts";
export type { ThreadPoolOptions } from "./_thread-pool.ts";

/** Processes are outside the sandbox. */
export class ProcessPoolExecutor extends Executor {
  constructor(..._options: unknown[]) {
    super();
    refuse("ProcessPoolExecutor", "starts processes", "ThreadPoolExecutor is there.");
  }
}

export class InterpreterPoolExecutor extends Executor {
  constructor(..._options: unknown[]) {
    super();
    refuse("InterpreterPoolExecutor", "starts interpreters", "ThreadPoolExecutor is there.");
  }
}
