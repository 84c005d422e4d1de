import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { aiter, fmt, len, print } from "python";

async function download(session: aiohttp.ClientSession): Promise<void> {
  let received = 0;
  try {
    await using response = session.get("https://httpbin.org/drip?duration=10&numbytes=10&delay=0");
    for await (const chunk of aiter(response.content.iter_any())) {
      received += len(chunk);
    }
  } finally {
    print(`${fmt(time.perf_counter(), ".2f")} s: got ${received} bytes`);
  }
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession({ connector: new aiohttp.TCPConnector({ limit: 1 }) });
  const task = asyncio.create_task(download(session));
  await asyncio.sleep(3.5);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (error instanceof asyncio.CancelledError) {
      print("cancelled");
    } else throw error;
  }
  await using response = session.get("https://httpbin.org/ip");
  print(await response.json(), `${fmt(time.perf_counter(), ".2f")} s`);
}

asyncio.run(main());
