import * as asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";
import { LookupError, TimeoutError, ValueError, is_, print, repr, tuple } from "python";

// How many generators the loop closes at the end: one that has ended counts for as long as anything refers to it, and
// exceptions refer to the variables of the frames that they passed. A task that is made while closing tells by its name.

const kept: asyncio.Task<void> | Promise<null[]> | AsyncIterable<null>[] = [];

const scope = asynccontextmanager(async function* scope(work: asyncio.Task<void> | Promise<void> | null = null): AsyncGenerator<null> {
  if (work != null) {
    await work;
  }
  yield;
});

async function* left_open(block: boolean): AsyncGenerator<null> {
  if (block) {
    await using _ = scope();
  }
  try {
    yield;
  } finally {
    print("closed; the next task is", asyncio.create_task(asyncio.sleep(0)).get_name());
  }
}

async function fails(): Promise<void> {
  throw new ValueError("failed");
}

async function enters(work: asyncio.Task<void> | Promise<void>): Promise<void> {
  await using __2 = scope(work);
}

async function left_a_block(): Promise<void> {
}

async function awaited_twice(): Promise<void> {
  const task = asyncio.create_task(fails());
  kept.push(task);
  for (const awaits of tuple(enters(task), task)) {
    try {
      await awaits;
    } catch (error) {
      if (error instanceof ValueError) {
        print(error);
      } else throw error;
    }
  }
}

async function awaited_once(): Promise<void> {
  const task = asyncio.create_task(fails());
  kept.push(task);
  try {
    await enters(task);
  } catch (error) {
    if (error instanceof ValueError) {
      print(error);
    } else throw error;
  }
}

function callback(task: asyncio.Task<void>): never {
  throw new LookupError("in a callback");
}

async function failed_before_its_callback(): Promise<void> {
  const task = asyncio.create_task(enters(fails()));
  task.add_done_callback(callback);
  await asyncio.sleep(0);
}

async function cancelled_at_the_end(): Promise<void> {
  asyncio.create_task(enters(asyncio.sleep(5)));
  await asyncio.sleep(0);
}

async function timed_out(): Promise<void> {
  try {
    await asyncio.gather(enters(asyncio.wait_for(asyncio.sleep(5), 1)));
  } catch (error) {
    if (error instanceof TimeoutError) {
      print(repr(error));
    } else throw error;
  }
}

const waits_when_left = asynccontextmanager(async function* waits_when_left(future: Promise<null[]>): AsyncGenerator<null> {
  try {
    yield;
  } finally {
    await using __3 = asyncio.timeout(0);
    await future;
  }
});

async function cancelled_inside(): Promise<void> {
  const gathered = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2));
  kept.push(gathered);
  try {
    await using __4 = waits_when_left(gathered);
  } catch (error) {
    if (error instanceof TimeoutError) {
      print(repr(error));
    } else throw error;
  }
}

async function main(work: (() => Promise<void>)): Promise<void> {
  print(work.name);
  asyncio.current_task().set_name("main");
  await work();
  const generator = left_open(is_(work, left_a_block));
  kept.push(generator);
  await generator.__anext__();
}

async function first_name(): Promise<void> {
  print(asyncio.current_task().get_name());
}

for (const work of tuple(left_a_block, awaited_twice, awaited_once, failed_before_its_callback, cancelled_at_the_end, timed_out, cancelled_inside)) {
  asyncio.run(first_name());
  asyncio.run(main(work));
}
