// `asyncio`: the names a program may import. File names follow CPython's Lib/asyncio.
//
// Runs inside QuickJS. No DOM, no Node.
import { staggered_race } from "./staggered.ts";
import "./thread-state.ts";

export { BaseEventLoop, BaseEventLoop as AbstractEventLoop, SelectorEventLoop as EventLoop, SelectorEventLoop } from "./base-events.ts";
export { iscoroutine } from "./coroutines.ts";
export {
  AbstractEventLoopPolicy,
  DefaultEventLoopPolicy,
  _get_event_loop_policy,
  _set_event_loop_policy,
  get_event_loop_policy,
  iscoroutinefunction,
  set_event_loop_policy,
} from "./deprecated.ts";
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
  Future as _CFuture,
  future_add_to_awaited_by,
  future_discard_from_awaited_by,
  isfuture,
} from "./futures.ts";
export { gather } from "./gathering.ts";
export { Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore } from "./locks.ts";
export {
  FrameCallGraphEntry,
  FutureCallGraph,
  capture_call_graph,
  format_call_graph,
  print_call_graph,
} from "./graph.ts";
export {
  AbstractServer,
  BufferedProtocol,
  DatagramProtocol,
  DatagramTransport,
  ReadTransport,
  SubprocessProtocol,
  SubprocessTransport,
  WriteTransport,
  _enter_task,
  _leave_task,
  _register_task,
  _unregister_task,
  create_subprocess_exec,
  create_subprocess_shell,
  open_unix_connection,
  start_unix_server,
} from "./outside.ts";
export { LifoQueue, PriorityQueue, Queue } from "./queues.ts";
export { Runner, run } from "./runners.ts";
export { shield } from "./shielding.ts";
export { sleep } from "./sleeping.ts";
export { run_coroutine_threadsafe, to_thread } from "./threads.ts";
export { wrap_future } from "./chaining.ts";
export { TaskGroup } from "./taskgroups.ts";
export * as exceptions from "./exceptions.ts";
export { Task, Task as _CTask, all_tasks, create_task, current_task } from "./tasks.ts";
export { Timeout, timeout, timeout_at } from "./timeouts.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, as_completed, wait, wait_for } from "./waiting.ts";

/** The module `asyncio.staggered`, as asyncio has it; its only name is evaluated when it is read. */
export const staggered = {
  get staggered_race() {
    return staggered_race;
  },
};
