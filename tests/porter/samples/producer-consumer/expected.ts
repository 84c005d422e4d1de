import * as asyncio from "asyncio";
import { dataclass } from "dataclasses";
import {
  call, f, float, fmt, getattr, is_, object, print, range,
  tuple,
} from "python";

class Job {
  id: number;
  payload: string;
  cost: number;
  constructor(id: number, payload: string, cost = 0.5) {
    this.id = id;
    this.payload = payload;
    this.cost = cost;
  }
  static { dataclass(this, ["id", "payload", "cost"]); }
}

const SENTINEL = object();

async function producer(
  queue: asyncio.Queue<unknown>,
  n: number,
): Promise<void> {
  for (const i of range(n)) {
    const job = new Job(
      i,
      `payload-${i}`,
      float(0.2 * (i + 1)),
    );
    await queue.put(job);
    print(f`[producer] queued ${job}`);
  }
  await queue.put(SENTINEL);
}

async function consumer(
  queue: asyncio.Queue<unknown>,
  results: unknown[],
): Promise<void> {
  while (true) {
    const job = await queue.get();
    if (is_(job, SENTINEL)) {
      print("[consumer] stopping");
      break;
    }
    await asyncio.sleep(getattr(job, "cost") as number);
    results.push(
      tuple(
        getattr(job, "id"),
        call(getattr(job, "payload"), "upper"),
      ),
    );
    print(
      f`[consumer] done ${getattr(job, "id")} after ${fmt(getattr(job, "cost"), ".1f")}s`,
    );
  }
}

async function main(): Promise<void> {
  const queue = new asyncio.Queue({ maxsize: 2 });
  const results: unknown[] = [];
  await asyncio.gather(
    producer(queue, 4),
    consumer(queue, results),
  );
  print(results);
  const pq =
    new asyncio.PriorityQueue<readonly [number, string]>();
  for (const [prio, name] of [
    tuple(3, "low"),
    tuple(1, "high"),
    tuple(2, "mid"),
  ]) {
    await pq.put(tuple(prio, name));
  }
  while (!pq.empty()) {
    const [prio, name] = await pq.get();
    print(prio, name);
  }
  const lq = new asyncio.LifoQueue<number>();
  for (const i of range(3)) lq.put_nowait(i);
  print([...range(lq.qsize())].map((_) => lq.get_nowait()));
  try {
    lq.get_nowait();
  } catch (error) {
    if (!(error instanceof asyncio.QueueEmpty)) throw error;
    print("empty");
  }
}

// if __name__ == "__main__":
asyncio.run(main());
