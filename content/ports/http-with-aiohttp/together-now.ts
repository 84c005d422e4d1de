// Python: 6cce728a8de93ff117aeb504e37819731955357795ffbdc641f660b9dbdb371d
import * as asyncio from "asyncio";
import * as aiohttp from "aiohttp";
import { print, range } from "python";

const URL = "https://httpbin.org/delay/1";

async function fetch(number: number): Promise<void> {
  await using session = new aiohttp.ClientSession();
  await using response = session.get(URL);
  await response.read();
  print("got", number, response.status);
}

async function main(): Promise<void> {
  for (const number of range(4)) await fetch(number);
}

asyncio.run(main());
