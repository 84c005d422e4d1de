// Python: 7082bc6b75d77af99bb0a389b48097c6cde67e847c9dc87b7fa983eb43106974
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
  constructor() {
    this.bells = [];
    this.count = 0;
  }

  start(coroutine: Promise<string>): void {
    this.step(coroutine);
  }

  run(): void {
    while (truth(this.bells)) {
      const [due, _, coroutine] = heapq.heappop(this.bells);
      time.sleep(max(0, sub(due, time.monotonic())) as number);
      this.step(coroutine);
    }
  }

  step(coroutine: Promise<string>): void {
    let seconds!: unknown;
    try {
      seconds = coroutine.send(null);
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
): Promise<string> {
  await new sleep(seconds);
  return name;
}

const loop = new Loop();
loop.start(bake("bread", 3));
loop.start(bake("rolls", 1));
loop.start(bake("cake", 2));
print(loop.run());
