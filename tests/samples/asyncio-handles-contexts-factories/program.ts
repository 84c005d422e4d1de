import * as asyncio from "asyncio";
import * as contextvars from "contextvars";
import * as time from "time";
import { StopAsyncIteration, TypeError, anext, at, contains, dict, eq, ge, gt, is_, isinstance, keywords, le, lt, print, tuple, type_name } from "python";

const var_ = new contextvars.ContextVar("var", { default: "none" });

function show(...args_: (number | string)[]): void {
  const args = tuple(...args_);
  print("called with", args, var_.get());
}

async function handles(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const handle = loop.call_soon(show, 1, 2);
  print(isinstance(handle, asyncio.Handle), handle.cancelled());
  const timer = loop.call_later(2, show, "late");
  print(isinstance(timer, asyncio.TimerHandle), isinstance(timer, asyncio.Handle), timer.when(), timer.cancelled());
  const other = loop.call_at(1, show, "at");
  print(lt(other, timer), le(other, timer), gt(timer, other), ge(timer, other), eq(other, timer), eq(other, loop.call_at(1, show, "at")));
  timer.cancel();
  timer.cancel();
  print(timer.cancelled(), timer.when());
  const context = contextvars.copy_context();
  context.run(var_.set.bind(var_), "inside");
  loop.call_soon(show, "in a context", { context });
  print(handle.get_context() !== context);
  await asyncio.sleep(1.5);
}

async function contexts(): Promise<void> {
  async function work(): Promise<void> {
    print("work sees", var_.get());
    var_.set("changed");
  }

  const context = contextvars.copy_context();
  context.run(var_.set.bind(var_), "given");
  const task = asyncio.create_task(work(), { context });
  print(task.get_context() === context);
  await task;
  print(var_.get(), at(context, var_));
  const other = asyncio.create_task(work());
  print(contains(other.get_context(), var_) ? at(other.get_context(), var_) : "not set");
  await other;
  print(at(other.get_context(), var_), var_.get());
}

async function factories(): Promise<void> {
  const loop = asyncio.get_running_loop();
  print(loop.get_task_factory(), loop.get_debug());
  const made: string[] = [];

  function factory(loop: unknown, coro: unknown, options: Record<string, unknown> = {}): asyncio.Task<unknown> {
    const kwargs = dict(options);
    const task = new asyncio.Task(coro, { loop, ...keywords(kwargs) });
    made.push(task.get_name());
    return task;
  }

  loop.set_task_factory(factory);
  print(is_(loop.get_task_factory(), factory));

  async function work(): Promise<number> {
    return 1;
  }

  print(await asyncio.gather(work(), work()), made.length);
  try {
    loop.set_task_factory(3);
  } catch (e) {
    if (e instanceof TypeError) {
      print(e);
    } else throw e;
  }

  class Special extends asyncio.Task {
  }

  function custom(coro: unknown, options_2: Record<string, unknown> = {}): Special {
    const kwargs = dict(options_2);
    return new Special(coro, keywords(kwargs));
  }

  const eager = asyncio.create_eager_task_factory(custom);
  loop.set_task_factory(eager);
  const task = asyncio.create_task(work());
  print(type_name(task), task.done(), task.result());
  loop.set_task_factory(null);
  print(loop.get_task_factory());
}

async function generators(): Promise<void> {
  async function* numbers(name: string): AsyncGenerator<number> {
    try {
      yield 1;
      yield 2;
    } finally {
      print(name, "closed");
    }
  }

  const kept = [numbers("a")];
  for (const each of kept) {
    print(await anext(each));
  }
  await asyncio.get_running_loop().shutdown_asyncgens();
  print("all closed");
  for (const each of kept) {
    try {
      await anext(each);
    } catch (error) {
      if (error instanceof StopAsyncIteration) {
        print("over");
      } else throw error;
    }
  }
}

async function slow(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_debug(true);
  print(loop.get_debug(), loop.slow_callback_duration);
  await asyncio.sleep(0);
  time.sleep(0.2);
  await asyncio.sleep(0);
  loop.slow_callback_duration = 1;
  time.sleep(0.5);
  await asyncio.sleep(0);
  loop.set_debug(false);
}

asyncio.run(handles());
asyncio.run(contexts());
asyncio.run(factories());
asyncio.run(generators());
asyncio.run(slow());
