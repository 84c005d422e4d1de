import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { at, dict, f, fmt, getattr, print, range } from "python";

async function fetch(session: aiohttp.ClientSession, number_: number): Promise<void> {
  await using response = session.get("https://httpbin.org/get", { params: dict({ n: number_ }) });
  const data = await response.json();
  print(f`${fmt(time.perf_counter(), ".2f")} s: ${at(data, "args")}`);
}

async function main(): Promise<void> {
  const connector = new aiohttp.TCPConnector({ limit: 2 });
  let session!: aiohttp.ClientSession;
  {
    await using entered = new aiohttp.ClientSession({ connector });
    session = entered;
    print(getattr(session.connector, "limit"), getattr(session.connector, "limit_per_host"));
    await using group = new asyncio.TaskGroup();
    for (const number_ of range(5)) {
      group.create_task(fetch(session, number_));
    }
  }
  print(session.closed, connector.closed);
}

asyncio.run(main());
