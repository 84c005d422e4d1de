import * as asyncio from "asyncio";
import {
  Exception, ExceptionGroup, KeyError, OSError, RuntimeError,
  TimeoutError, ValueError, bound, isinstance, len, print, repr,
  set, tuple, type_name,
} from "python";

async function good(
  name: string,
  delay: number,
): Promise<string> {
  try {
    await asyncio.sleep(delay);
    print(`${name} finished`);
    return name;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print(`${name} cancelled`);
    throw error;
  }
}

async function bad(
  delay: number,
  exc: ValueError | KeyError | RuntimeError | OSError,
): Promise<never> {
  await asyncio.sleep(delay);
  throw exc;
}

async function main(): Promise<void> {
  let t!: asyncio.Task<string>;
  try {
    {
      await using tg = new asyncio.TaskGroup();
      t = tg.create_task(good("a", 5));
      tg.create_task(bad(1, new ValueError("boom")));
      tg.create_task(bad(1, new KeyError("k")));
    }
  } catch (eg) {
    if (!(eg instanceof ExceptionGroup)) throw eg;
    print(eg);
    for (const e of eg.exceptions) print(type_name(e), e);
    print(bound(t, "t").cancelled(), bound(t, "t").done());
  }
  try {
    {
      await using _ = asyncio.timeout(1);
      {
        await using tg = new asyncio.TaskGroup();
        tg.create_task(good("slow", 10));
      }
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("timeout");
  }
  const results = await asyncio.gather(
    good("x", 1),
    bad(0.5, new RuntimeError("r")),
    { return_exceptions: true },
  );
  for (const r of results) {
    if (isinstance(r, Exception)) {
      print("error:", r);
    } else {
      print("value:", r);
    }
  }
  const task = asyncio.create_task(
    bad(0.1, new OSError("disk")),
  );
  await asyncio.wait([task]);
  print(repr(task.exception()));
  const shielded = asyncio.create_task(good("shielded", 2));
  try {
    await asyncio.wait_for(asyncio.shield(shielded), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    print("gave up waiting");
  }
  print(await shielded);
  const t1 = asyncio.create_task(good("t1", 1), {
    name: "first",
  });
  print(t1.get_name(), t1.done());
  const [done, pending] = await asyncio.wait(set([t1]), {
    timeout: 0.5,
  });
  print(len(done), len(pending));
  t1.cancel("reason");
  try {
    await t1;
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print("cancelled with", tuple(...e.args));
  }
}
asyncio.run(main());
