// Python: b44c6bb7eeb2a7fbb5fcf989dc06673dd2f23fc71d1e8ce92d1d238b3d8e105d
import * as asyncio from "asyncio";
import { print } from "python";

class Clock {
  bell: asyncio.TimerHandle | null;
  constructor() { this.bell = null; }

  wind(seconds: number): void {
    const loop = asyncio.get_running_loop();
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
