import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { fmt, len, print, tuple } from "python";

async function timed(session: aiohttp.ClientSession, url: string): Promise<string> {
  const start = time.perf_counter();
  await using response = session.get(url);
  const body = await response.text();
  print(`${url} ${response.status} ${response.content_type} ${len(body)} ${fmt(time.perf_counter() - start, ".2f")}`);
  return body;
}

async function main(): Promise<void> {
  await using session = new aiohttp.ClientSession();
  for (const url of tuple(
    "https://some-shop.com/",
    "https://some-shop.com/products/7",
    "https://www.some-shop.com/products/8",
    "http://news.site.org:8000/today",
    "https://api.weather.org/v1/berlin",
    "https://pokeapi.co/api/v2/pokemon/25",
    "https://catfact.ninja/fact",
    "https://data.gov/numbers.json",
  )) {
    await timed(session, url);
  }
  print(await timed(session, "https://pokeapi.co/api/v2/pokemon/pikachu"));
  print(await timed(session, "https://some-shop.com/cart"));
}

asyncio.run(main());
