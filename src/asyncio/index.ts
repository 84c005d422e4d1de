// `asyncio`: the names a program may import. File names follow CPython's Lib/asyncio.
//
// Runs inside QuickJS. No DOM, no Node.
import "./thread-state.ts";

export { BaseEventLoop, BaseEventLoop as AbstractEventLoop } from "./base-events.ts";
export { iscoroutine, iscoroutinefunction } from "./coroutines.ts";
export { create_eager_task_factory, eager_task_factory } from "./eager-tasks.ts";
export { ensure_future } from "./ensure-future.ts";
export {
  Handle,
  TimerHandle,
  _get_running_loop,
  _set_running_loop,
  get_event_loop,
  get_running_loop,
  new_event_loop,
  set_event_loop,
} from "./events.ts";
export {
  BrokenBarrierError,
  CancelledError,
  IncompleteReadError,
  InvalidStateError,
  LimitOverrunError,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  SendfileNotAvailableError,
  TimeoutError,
} from "./exceptions.ts";
export {
  type Awaitable,
  Future,
  future_add_to_awaited_by,
  future_discard_from_awaited_by,
  isfuture,
} from "./futures.ts";
export { gather } from "./gathering.ts";
export { Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore } from "./locks.ts";
export { LifoQueue, PriorityQueue, Queue } from "./queues.ts";
export { Runner, run } from "./runners.ts";
export { shield } from "./shielding.ts";
export { sleep } from "./sleeping.ts";
export { run_coroutine_threadsafe, to_thread } from "./threads.ts";
export { wrap_future } from "./chaining.ts";
export { TaskGroup } from "./taskgroups.ts";
export { Task, all_tasks, create_task, current_task } from "./tasks.ts";
export { Timeout, timeout, timeout_at } from "./timeouts.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, as_completed, wait, wait_for } from "./waiting.ts";
