// Python: 8513d10ddd9cd3b6395b5533177718d7c933f492f5b7c095b8a1e5f565368548
import * as heapq from "heapq";
import * as time from "time";
import {
  StopIteration, add, max, print, sub, truth, tuple,
} from "python";

class sleep {
  seconds: number;
  constructor(seconds: number) { this.seconds = seconds; }

  *__await__(): Generator<number> { yield this.seconds; }
}
class Loop {
  bells: (readonly [unknown, number, Promise<string>])[];
  count: number;
  results: unknown[];
  constructor() {
    this.bells = [];
    this.count = 0;
    this.results = [];
  }

  start(coroutine: Promise<string>): void {
    this.step(coroutine);
  }

  run(): unknown[] {
    while (truth(this.bells)) {
      const [due, _, coroutine] = heapq.heappop(this.bells);
      time.sleep(max(0, sub(due, time.monotonic())) as number);
      this.step(coroutine);
    }
    return this.results;
  }

  step(coroutine: Promise<string>): void {
    let seconds!: unknown;
    try {
      seconds = coroutine.send(null);
    } catch (stop) {
      if (!(stop instanceof StopIteration)) throw stop;
      this.results.push(stop.value);
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
): Promise<string> {
  await new sleep(seconds);
  return name;
}

const loop = new Loop();
loop.start(bake("bread", 3));
loop.start(bake("rolls", 1));
loop.start(bake("cake", 2));
print(loop.run());
