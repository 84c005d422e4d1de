import * as asyncio from "asyncio";
import { print } from "python";

async function main() {
  const loop = asyncio.get_running_loop();
  print("in main, running:", loop.is_running());
  return loop;
}

const first = asyncio.run(main());
const second = asyncio.run(main());
print("closed:", first.is_closed(), second.is_closed());
print("the same loop twice:", first === second);
