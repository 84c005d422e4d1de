// Python: b5abe7f1a3470ed5bb5e041eb6de4cc279b0111eecb4ee939307dfc06da0eff7
import * as asyncio from "asyncio";
import { contextmanager } from "contextlib";
import { ContextVar } from "contextvars";
import { print } from "python";

const level = new ContextVar("level", { default: "normal" });

const speaking = contextmanager(function* speaking(
  how: string,
): Generator<null> {
  const token = level.set(how);
  try {
    yield null;
  } finally {
    level.reset(token);
  }
});

async function main(): Promise<void> {
  print(level.get());
  {
    using _ = speaking("quietly");
    await asyncio.sleep(1);
    print(level.get());
  }
  print(level.get());
}

asyncio.run(main());
