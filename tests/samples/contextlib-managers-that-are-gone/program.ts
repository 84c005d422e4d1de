import * as asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";
import { ValueError, print } from "python";

// A context manager made of a generator is gone when its block is left, and so is its generator: the loop has nothing to
// close at the end. Where the block failed, the traceback holds both.

const scope = asynccontextmanager(async function* scope(name: string): AsyncGenerator<string> {
  print("enter", name);
  try {
    yield name;
  } finally {
    print("leave", name);
  }
});

async function counted(name: string): Promise<void> {
  await using _ = scope(name);
  await asyncio.sleep(1);
}

async function* left_open(): AsyncGenerator<number> {
  try {
    yield 1;
  } finally {
    print("closed by", asyncio.current_task().get_name());
  }
}

let generator = left_open();

async function main(fails: boolean): Promise<void> {
  await asyncio.gather(counted("a"), counted("b"));
  await generator.__anext__();
  await using __2 = scope("c");
  if (fails) {
    throw new ValueError("c fails");
  }
}

asyncio.run(main(false));
generator = left_open();
try {
  asyncio.run(main(true));
} catch (error) {
  if (error instanceof ValueError) {
    print(error);
  } else throw error;
}
