// Python: 6d4cb2e9f8bf00314b1b6346bbf95560d15336d4a2ec664a4afd90213bdb1194
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print } from "python";

async function stage(
  name: string,
  seconds: number,
  source: asyncio.Queue<string | null>,
  target: asyncio.Queue<string | null>,
): Promise<void> {
  let item!: string | null;
  while ((item = await source.get()) != null) {
    await asyncio.sleep(seconds);
    await target.put(`${name} ${item}`);
  }
  await target.put(null);
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  const dough = new asyncio.Queue<string | null>(1);
  const raw = new asyncio.Queue<string | null>(1);
  const done = new asyncio.Queue<string | null>(1);
  await using group = new asyncio.TaskGroup();
  group.create_task(stage("kneaded", 1, dough, raw));
  group.create_task(stage("baked", 2, raw, done));
  group.create_task(
    feed(dough, ["rye", "wheat", "spelt"]),
  );
  let loaf!: string | null;
  while ((loaf = await done.get()) != null) {
    const now = time.perf_counter() - start;
    print(`${fmt(now, ".0f")} s: ${loaf}`);
  }
}

async function feed(
  dough: asyncio.Queue<string | null>,
  kinds: string[],
): Promise<void> {
  for (const kind of kinds) await dough.put(kind);
  await dough.put(null);
}

asyncio.run(main());
