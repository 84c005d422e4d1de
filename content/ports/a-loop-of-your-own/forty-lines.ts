// Python: 2ef265b623f992eff7dbcb2a07525a9cd27810897350feffb5f2bbe33925ee3e
import * as heapq from "heapq";
import * as time from "time";
import {
  StopIteration, add, call, list, max, print, sub, truth, tuple,
  unpack,
} from "python";

class sleep {
  seconds: number;
  constructor(seconds: number) { this.seconds = seconds; }

  *__await__(): Generator<number> { yield this.seconds; }
}

class Loop {
  ready: unknown[];
  bells: unknown[];
  count: number;
  constructor() {
    this.ready = [];  // coroutines that can go on
    this.bells = [];  // (time, number, coroutine)
    this.count = 0;
  }

  start(coroutine: Promise<void>): void {
    this.ready.push(coroutine);
  }

  run(): void {
    while (truth(this.ready) || truth(this.bells)) {
      if (!truth(this.ready)) {
        const [due, _, coroutine] = unpack(
          heapq.heappop(this.bells),
          3,
        );
        time.sleep(
          max(0, sub(due, time.monotonic())) as number,
        );
        this.ready.push(coroutine);
      }
      this.step(list.pop(this.ready, 0));
    }
  }

  step(coroutine: unknown): void {
    let seconds!: unknown;
    try {
      seconds = call(coroutine, "send", null);
    } catch (error) {
      if (!(error instanceof StopIteration)) throw error;
      return;
    }
    this.count += 1;
    const due = add(time.monotonic(), seconds);
    heapq.heappush(
      this.bells,
      tuple(due, this.count, coroutine),
    );
  }
}

async function bake(
  name: string,
  seconds: number,
): Promise<void> {
  print(name, "in");
  await new sleep(seconds);
  print(name, "out");
}

const loop = new Loop();
loop.start(bake("bread", 3));
loop.start(bake("rolls", 1));
loop.start(bake("cake", 2));
loop.run();
