import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { dict, fmt, isinstance, keywords, print, type_name } from "python";

async function attempt(session: aiohttp.ClientSession, url: string, options: Record<string, number> = {}): Promise<void> {
  const limits = dict(options);
  const start = time.perf_counter();
  try {
    await using response = session.get(url, { timeout: new aiohttp.ClientTimeout(keywords(limits)) });
    await response.read();
    print("ok", response.status);
  } catch (error) {
    if (error instanceof aiohttp.ServerTimeoutError) {
      print(type_name(error), "|", error, isinstance(error, asyncio.TimeoutError), isinstance(error, aiohttp.ClientError));
    } else if (error instanceof asyncio.TimeoutError) {
      print(type_name(error), "|", error, isinstance(error, aiohttp.ClientError));
    } else throw error;
  }
  print(`   ${fmt(time.perf_counter() - start, ".2f")} s`);
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  await attempt(session, "http://10.255.255.1/", { connect: 1 });
  await attempt(session, "http://10.255.255.1/", { sock_connect: 2 });
  await attempt(session, "http://10.255.255.1/", { total: 3 });
  await attempt(session, "https://httpbin.org/delay/4", { sock_read: 1.5 });
  await attempt(session, "https://httpbin.org/drip?duration=4&numbytes=2&delay=0", { sock_read: 1 });
  await attempt(session, "https://httpbin.org/drip?duration=4&numbytes=2&delay=0", { total: 1 });
  await attempt(session, "https://hangs.example/", { total: 2.5 });
  await attempt(session, "https://example.com/", { total: 5, connect: 1, sock_connect: 1, sock_read: 1 });
}

asyncio.run(main());
