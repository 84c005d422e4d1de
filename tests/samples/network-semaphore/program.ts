import * as asyncio from "asyncio";
import * as time from "time";
import * as aiohttp from "aiohttp";
import { at, fmt, print, range, sum, truth, tuple } from "python";

async function fetch(session: aiohttp.ClientSession, semaphore: asyncio.Semaphore, number_: number): Promise<readonly [unknown, unknown]> {
  await using __2 = semaphore;
  await using response = session.get(`https://jsonplaceholder.typicode.com/todos/${number_}`);
  const todo = await response.json();
  return tuple(at(todo, "id"), at(todo, "completed"));
}

async function main(): Promise<void> {
  const start = time.perf_counter();
  const semaphore = new asyncio.Semaphore(3);
  let results!: (readonly [unknown, unknown])[];
  {
    await using session = new aiohttp.ClientSession();
    results = await asyncio.gather(...[...range(1, 11)].map((n) => fetch(session, semaphore, n)));
  }
  const done = sum(results.filter(([_, completed]) => truth(completed)).map(([_, completed]) => 1));
  print(`${results.length} fetched, ${done} completed, ${fmt(time.perf_counter() - start, ".2f")} s`);
}

asyncio.run(main());
