import * as asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";
import { ValueError, print, tuple } from "python";

// An exception that a manager's generator has caught, and one that an eager task raised inside gather, hold themselves by
// their tracebacks, and the generators with them: the loop closes those too, before the one that is left open.

const catches = asynccontextmanager(async function* catches(): AsyncGenerator<null> {
  try {
    yield;
  } catch (error) {
    if (error instanceof ValueError) {
      print("caught", error);
    } else throw error;
  }
});

const fails = asynccontextmanager(async function* fails(): AsyncGenerator<null> {
  throw new ValueError("entering failed");
  yield;
});

async function* left_open(): AsyncGenerator<number> {
  try {
    yield 1;
  } finally {
    print("closed by", asyncio.current_task().get_name());
  }
}

async function nothing_to_catch(): Promise<void> {
  await using _ = catches();
}

async function caught(): Promise<void> {
  await using __2 = catches();
  throw new ValueError("inside");
}

async function entered(): Promise<void> {
  await using __3 = fails();
}

async function eagerly(): Promise<void> {
  asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory);
  try {
    await asyncio.gather(entered(), asyncio.sleep(0));
  } catch (error) {
    if (error instanceof ValueError) {
      print(error);
    } else throw error;
  }
  asyncio.get_running_loop().set_task_factory(null);
}

let generator!: AsyncIterable<number>;
async function main(work: (() => Promise<void>)): Promise<void> {
  await work();
  await generator.__anext__();
}

for (const work of tuple(nothing_to_catch, caught, eagerly)) {
  generator = left_open();
  asyncio.run(main(work));
}
