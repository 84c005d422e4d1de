import * as asyncio from "asyncio";
import { TypeError, print } from "python";

async function work(): Promise<void> {
}

async function* numbers(): AsyncGenerator<number> {
  yield 1;
}

function plain(): void {
}

const coro = work();
print([coro, work, numbers(), plain, 1].map((value) => asyncio.iscoroutine(value)));
print([work, numbers, plain].map((value) => asyncio.iscoroutinefunction(value)));
coro.close();

async function main(): Promise<void> {
  const future = asyncio.get_running_loop().create_future();
  const task = asyncio.create_task(work());
  print([future, task, 1].map((value) => asyncio.isfuture(value)));
  print(asyncio.ensure_future(task) === task);
  try {
    asyncio.ensure_future(3);
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
