// Python: f138d6896e4adcb6321c8fe069aea52b1d06c9510815a264bae3a0b83be9c2be
import * as asyncio from "asyncio";
import { print } from "python";

class Clock {
  bell: asyncio.TimerHandle | null;
  constructor() { this.bell = null; }

  wind(seconds: number): void {
    const loop = asyncio.get_running_loop();
    if (this.bell != null) this.bell.cancel();
    this.bell = loop.call_later(seconds, print, "ding");
  }
}

async function main(): Promise<void> {
  const clock = new Clock();
  clock.wind(3);
  await asyncio.sleep(1);
  clock.wind(3);
  await asyncio.sleep(1);
  clock.wind(3);
  await asyncio.sleep(4);
  print("end");
}

asyncio.run(main());
