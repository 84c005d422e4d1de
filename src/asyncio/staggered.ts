// `staggered_race`: several ways to one result, each started when the one before fails or takes too long ("Happy Eyeballs").
// CPython: Lib/asyncio/staggered.py.
//
// Runs inside QuickJS. No DOM, no Node.
import { ExceptionGroup } from "../python/exception-groups.ts";
import { AssertionError, BaseException, type Exception, KeyboardInterrupt, SystemExit, TimeoutError, raisedAgain } from "../python/exceptions.ts";
import { type AnyIterable, iter } from "../python/iteration.ts";
import { by_names } from "../python/keywords.ts";
import { tuple } from "../python/list.ts";
import { translateError } from "../python/translate-error.ts";
import type { BaseEventLoop } from "./base-events.ts";
import { get_running_loop } from "./events.ts";
import { CancelledError } from "./exceptions.ts";
import { type Awaitable, type Future, future_add_to_awaited_by, future_discard_from_awaited_by } from "./futures.ts";
import { Event } from "./locks.ts";
import { type Task, current_task, observeAwaiting } from "./tasks.ts";
import { wait_for } from "./waiting.ts";

/** The winner's result and index, None where nobody won, and for each that was started its exception or None. */
export type RaceResult<T> = readonly [result: T | null, index: number | null, exceptions: readonly (BaseException | null)[]];

export interface RaceOptions {
  /** Virtual seconds; may come by position too. */
  readonly delay?: number | null;
  readonly loop?: BaseEventLoop | null;
}

/** Starts the next of `functions` when the one before has failed, or after `delay` seconds, until one succeeds. */
export async function staggered_race<T>(functions: AnyIterable<() => Awaitable<T>>, ...given: [delay: number | null | RaceOptions, options?: RaceOptions]): Promise<RaceResult<T>> {
  const { delay = null, loop = null } = by_names<RaceOptions>(given, ["delay", "loop"], "staggered_race");
  const race = new Race(functions, delay, loop ?? get_running_loop());
  race.startNext(null);
  const cancellation = await race.end();
  if (race.unhandled.length > 0) throw new ExceptionGroup("staggered race failed", race.unhandled as Exception[]);
  if (cancellation !== null) throw raisedAgain(cancellation);
  return tuple(race.result, race.winner, race.exceptions);
}

class Race<T> {
  result: T | null = null;
  winner: number | null = null;
  readonly exceptions: (BaseException | null)[] = [];
  readonly unhandled: BaseException[] = [];
  readonly #functions: Iterator<() => Awaitable<T>>;
  readonly #delay: number | null;
  readonly #loop: BaseEventLoop;
  readonly #parent: Task | null;
  readonly #running = new Set<Task>();
  #completed: Future<null> | null = null;

  constructor(functions: AnyIterable<() => Awaitable<T>>, delay: number | null, loop: BaseEventLoop) {
    this.#functions = iter(functions);
    this.#delay = delay;
    this.#loop = loop;
    this.#parent = current_task(loop);
  }

  /** Starts a task for the next function, which waits for the one before to fail. */
  startNext(previousFailed: Event | null): void {
    const mayStart = new Event();
    const task = this.#loop.create_task(this.#runOne(mayStart, previousFailed)) as Task;
    future_add_to_awaited_by(task, this.#parent);
    observeAwaiting(this.#parent, [task as Future]);
    this.#running.add(task);
    task.add_done_callback((done) => this.#taskDone(done as Task));
    mayStart.set();
  }

  /** Waits until no task is left; gives the cancellation that came meanwhile. */
  async end(): Promise<BaseException | null> {
    let cancellation: BaseException | null = null;
    while (this.#running.size > 0) {
      const completed = (this.#completed = this.#loop.create_future<null>());
      try {
        await completed;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
        for (const task of this.#running) task.cancel((error.args[0] as string | undefined) ?? null);
      }
      this.#completed = null;
    }
    return cancellation;
  }

  #taskDone(task: Task): void {
    this.#running.delete(task);
    future_discard_from_awaited_by(task, this.#parent);
    if (this.#completed !== null && !this.#completed.done() && this.#running.size === 0) this.#completed.set_result(null);
    if (task.cancelled()) return;
    const exception = task.exception();
    if (exception !== null) this.unhandled.push(exception);
  }

  async #runOne(mayStart: Event, previousFailed: Event | null): Promise<void> {
    await mayStart.wait();
    if (previousFailed !== null) {
      try {
        await wait_for(previousFailed.wait(), this.#delay);
      } catch (error) {
        if (!(error instanceof TimeoutError)) throw error;
      }
    }
    const next = this.#functions.next();
    if (next.done === true) return;
    const index = this.exceptions.length;
    const failed = new Event();
    this.startNext(failed);
    this.exceptions.push(null);
    let result: T;
    try {
      result = await next.value();
    } catch (raised) {
      const error = translateError(raised);
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
      this.exceptions[index] = error;
      failed.set();
      return;
    }
    // Of those that are cancelled now, one may come to its end all the same.
    if (this.winner !== null) throw new AssertionError();
    this.winner = index;
    this.result = result;
    const current = current_task(this.#loop);
    for (const task of this.#running) if (task !== current) task.cancel();
  }
}
