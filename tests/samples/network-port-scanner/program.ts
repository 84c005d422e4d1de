import * as asyncio from "asyncio";
import * as time from "time";
import { OSError, TimeoutError, dict, fmt, print, tuple } from "python";

async function check(host: string, port: number): Promise<readonly [number, string]> {
  let writer!: asyncio.StreamWriter;
  try {
    await using _ = asyncio.timeout(1);
    let reader!: asyncio.StreamReader;
    [reader, writer] = await asyncio.open_connection(host, port);
  } catch (error) {
    if (error instanceof TimeoutError) {
      return tuple(port, "filtered");
    } else if (error instanceof OSError) {
      return tuple(port, "closed");
    } else throw error;
  }
  writer.close();
  await writer.wait_closed();
  return tuple(port, "open");
}

async function main(): Promise<void> {
  await using __2 = await asyncio.start_server((reader, writer) => writer.close(), "127.0.0.1", 3000);
  let host!: string;
  let ports!: readonly [number, number, number] | readonly [number];
  for ([host, ports] of tuple(tuple("127.0.0.1", tuple(2999, 3000, 3001)), tuple("example.com", tuple(22, 80, 443)), tuple("10.0.0.9", tuple(80)))) {
    const results = await asyncio.gather(...(function* () { for (const port of ports) yield check(host, port); })());
    print(host, dict(results), `${fmt(time.perf_counter(), ".2f")} s`);
  }
}

asyncio.run(main());
