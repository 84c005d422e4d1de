// Python: 68566b0de48da5f730b6ab45e04ae7d8f1ce9c654f2a1bdbdfed854220cff48c
import * as asyncio from "asyncio";
import { print, round } from "python";

async function bake(
  name: string,
): Promise<asyncio.AbstractEventLoop> {
  await asyncio.sleep(1);
  const loop = asyncio.get_running_loop();
  print(name, "done", "| loop's clock:", round(loop.time()));
  return loop;
}

let first!: asyncio.AbstractEventLoop;
{
  using runner = new asyncio.Runner();
  first = runner.run(bake("bread"));
  print("in between, no loop is running:", first.is_running());
  const second = runner.run(bake("rolls"));
  print("the same loop:", first === second);
  print("the runner's:", runner.get_loop() === first);
}
print("closed:", first.is_closed());
