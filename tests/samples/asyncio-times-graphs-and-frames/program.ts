import * as asyncio from "asyncio";
import * as contextvars from "contextvars";
import { Ellipsis, NotImplemented, TypeError, float, getattr, int, is_, print, tuple } from "python";

async function leaf(future: asyncio.Future<null>): Promise<void> {
  await future;
}

async function middle(future: asyncio.Future<null>): Promise<void> {
  await leaf(future);
}

async function* numbers(): AsyncGenerator<number> {
  yield 1;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  // A time is of the type that it was given in.
  print(loop.call_at(2, print), loop.call_at(float(2.0), print), loop.call_later(2, print));
  const when = loop.time() + 3;
  print(loop.call_at(float(when), print).when(), loop.call_at(int(float(when)), print).when());
  {
    await using limit = asyncio.timeout_at(5);
    print(limit, limit.when());
    limit.reschedule(float(7.0));
    print(limit, limit.when());
  }
  for (const wrong of tuple("1", [2])) {
    try {
      await asyncio.wait_for(asyncio.sleep(0), wrong);
    } catch (error) {
      if (error instanceof TypeError) {
        print(error);
      } else throw error;
    }
  }
  // The options of a call graph may stand alone.
  const future = loop.create_future();
  const task = asyncio.create_task(middle(future), { name: "middle" });
  await asyncio.sleep(0);
  const graph = asyncio.capture_call_graph(task, { limit: 1 });
  print([...graph!.call_stack].map((entry) => getattr(getattr(entry.frame, "f_code"), "co_name")));
  print(asyncio.capture_call_graph({ limit: 1 })!.call_stack.length, asyncio.format_call_graph({ limit: 0 }) !== "");
  // What leads to a frame and its code.
  const coroutine = task.get_coro();
  print(getattr(getattr(coroutine, "cr_code"), "co_name"), getattr(getattr(coroutine, "cr_code"), "co_qualname"), getattr(getattr(getattr(coroutine, "cr_frame"), "f_code"), "co_filename"));
  const generator = numbers();
  print(generator.ag_frame == null, getattr(generator.ag_code, "co_name"));
  for await (const _ of generator) {
  }
  print(generator.ag_frame);
  future.set_result(null);
  await task;
  print(getattr(coroutine, "cr_frame"));
  const variable = new contextvars.ContextVar("variable");
  const token = variable.set(1);
  print(is_(token.old_value, getattr(token, "MISSING")), contextvars.Token.MISSING);
  print(Ellipsis);
  print(1, NotImplemented);
}

asyncio.run(main());
