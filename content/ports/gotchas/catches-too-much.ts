// Python: b637094d8b0641ef4fe7f55a1d2a411c670f56d8745ad450d7aa01182f4f3a05
import * as asyncio from "asyncio";
import {
  ConnectionError, TimeoutError, print, range,
} from "python";

async function keep_trying(): Promise<void> {
  for (const attempt of range(1, 5)) {
    try {
      await asyncio.sleep(1);
      throw new ConnectionError("no answer");
    } catch (error) {
      print("attempt", attempt, "failed");
    }
  }
}

async function main(): Promise<void> {
  try {
    await asyncio.wait_for(keep_trying(), { timeout: 1.5 });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("timeout");
  }
  print("main: end");
}

asyncio.run(main());
