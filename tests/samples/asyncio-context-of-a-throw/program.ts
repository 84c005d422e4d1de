import * as asyncio from "asyncio";
import { KeyError, OSError, ValueError, getattr, print, repr, str, tuple } from "python";

// A cancellation goes to the innermost coroutine directly. What those around it are handling is its context only when it
// has come to them; a coroutine that goes on by itself sees it at once.

function history(error: unknown): string {
  const parts: string[] = [];
  while (error != null) {
    parts.push(repr(error));
    error = getattr(error, "__context__");
  }
  return str.join(" after ", parts);
}

async function inner(swallow: boolean): Promise<void> {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("  inner:", history(error));
      if (!swallow) {
        throw error;
      }
    } else throw error;
  }
  try {
    throw new ValueError("next");
  } catch (error) {
    if (error instanceof ValueError) {
      print("  thrown into:", history(error));
    } else throw error;
  }
  await asyncio.sleep(0);
  try {
    throw new ValueError("later");
  } catch (error) {
    if (error instanceof ValueError) {
      print("  after a turn:", history(error));
    } else throw error;
  }
}

async function outer(swallow: boolean): Promise<void> {
  try {
    throw new KeyError("outer");
  } catch (error_2) {
    if (error_2 instanceof KeyError) {
      try {
        await inner(swallow);
      } catch (error) {
        if (error instanceof asyncio.CancelledError) {
          print("  outer:", history(error));
        } else throw error;
      }
    } else throw error_2;
  }
}

async function twice(): Promise<void> {
  const failed = asyncio.get_running_loop().create_future();
  failed.set_exception(new OSError("one exception"));
  try {
    await failed;
  } catch (error_3) {
    if (error_3 instanceof OSError) {
      try {
        await failed;
      } catch (error) {
        if (error instanceof OSError) {
          await asyncio.sleep(0);
          print("handled twice:", history(error));
        } else throw error;
      }
    } else throw error_3;
  }
}

async function main(): Promise<void> {
  for (const swallow of tuple(false, true)) {
    print("swallow", swallow);
    const task = asyncio.create_task(outer(swallow));
    await asyncio.sleep(1);
    task.cancel();
    await task;
  }
  await twice();
}

asyncio.run(main());
