// Python: ece5ac8ecec34db0240143782686e33875f0459bdf0321a148f5a23a9d2f84cf
import * as asyncio from "asyncio";
import { print } from "python";

let total = 0;

async function ask(customers: number): Promise<number> {
  await asyncio.sleep(1);
  return customers;
}

async function count_wrong(customers: number): Promise<void> {
  total += await ask(customers);
}

async function count_right(customers: number): Promise<void> {
  const answer = await ask(customers);
  total += answer;
}

async function main(): Promise<void> {
  await asyncio.gather(count_wrong(5), count_wrong(7));
  print("wrong:", total);
  total = 0;
  await asyncio.gather(count_right(5), count_right(7));
  print("right:", total);
}

asyncio.run(main());
