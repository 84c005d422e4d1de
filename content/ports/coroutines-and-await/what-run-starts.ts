// Python: 4fb09d2fc20c9c81bbd4ac47dafcf97c052aab78d7ac067481d3bf668aa014a3
import * as asyncio from "asyncio";
import { print } from "python";

async function main(): Promise<asyncio.AbstractEventLoop> {
  const loop = asyncio.get_running_loop();
  print("in main, running:", loop.is_running());
  return loop;
}

const first = asyncio.run(main());
const second = asyncio.run(main());
print("closed:", first.is_closed(), second.is_closed());
print("the same loop twice:", first === second);
