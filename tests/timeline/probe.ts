// The guest with a probe in it: with each event that begins a step or a callback, or prints, it tells what the loop
// itself holds then. What the timeline makes of the events is compared with that.
//
// Runs inside QuickJS, bundled by states.test.ts. No DOM, no Node.
import { Handle, TimerHandle, _get_running_loop } from "../../src/asyncio/events.ts";
import { awaiters as awaitersOf } from "../../src/asyncio/futures.ts";
import { Task, steppingTask, unfinishedTasks } from "../../src/asyncio/tasks.ts";
import { TimerHeap } from "../../src/asyncio/timers.ts";
import { EventBatch } from "../../src/guest/event-batch.ts";
import "../../src/guest/main.ts";
import { isStarted, pythonFrames, stackOf } from "../../src/python/coroutines.ts";
import type { ProbedEvent, Snapshot } from "./snapshot.ts";

const heaps = new Set<TimerHeap>();

const push = TimerHeap.prototype.push;
TimerHeap.prototype.push = function (timer) {
  heaps.add(this);
  push.call(this, timer);
};

type Loop = NonNullable<ReturnType<typeof _get_running_loop>>;

/** Threads may have loops of their own. */
const loops = new Set<Loop>();

const add = EventBatch.prototype.add;
EventBatch.prototype.add = function (event) {
  const loop = _get_running_loop();
  const isProbed = event.kind === "step" || event.kind === "callback" || event.kind === "print";
  const probed: ProbedEvent = isProbed && loop !== null ? { ...event, probe: snapshot(loop) } : event;
  add.call(this, probed);
};

function snapshot(loop: Loop): Snapshot {
  const running = [...loops.add(loop)].filter((each) => each.is_running());
  return {
    ready: loop._ready.toArray().filter((entry) => !(entry instanceof Handle && entry._cancelled)).map(nameOfEntry),
    timers: [...heaps].flatMap((heap) => heap.toSorted()).filter(({ _cancelled }) => !_cancelled).map(({ $id, _when }) => `${$id} at ${_when}`),
    tasks: running.flatMap((each) => unfinishedTasks(each).map((task) => tellTask(task, each._ready.toArray()))).sort((a, b) => a.task - b.task),
    running: steppingTask()?.$task ?? 0,
  };
}

function tellTask(task: Task, ready: readonly object[]): Snapshot["tasks"][number] {
  return { task: task.$task, name: task.get_name(), does: whatItDoes(task, ready), awaitedBy: awaiters(task), stack: stackOfTask(task, ready) };
}

function nameOfEntry(entry: object): string {
  if (entry instanceof Task) return `task ${entry.$task}`;
  if (entry instanceof TimerHandle) return `timer ${entry.$id}`;
  return entry instanceof Handle ? `handle ${entry.$number}` : "?";
}

function whatItDoes(task: Task, ready: readonly object[]): string {
  if (ready.includes(task)) return "ready";
  return task._fut_waiter === null ? "running" : `waits for ${task._fut_waiter.$id}`;
}

function stackOfTask(task: Task, ready: readonly object[]): string[] {
  const coroutine = task._coro;
  if (coroutine === null || !isStarted(coroutine) || whatItDoes(task, ready) === "running") return [];
  return pythonFrames(stackOf(coroutine)).filter(({ frame }) => !frame.$library).map(({ frame, line }) => `${frame.__qualname__} ${line}`);
}

function awaiters(task: Task): number[] {
  const waiters = awaitersOf(task).filter((waiter) => waiter instanceof Task && !waiter.done());
  return waiters.map((waiter) => (waiter as Task).$task).sort((a, b) => a - b);
}
