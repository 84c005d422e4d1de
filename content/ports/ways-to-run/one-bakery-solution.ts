// Python: b2b918affcb911d399b4df9ebd006462795f049a261931a1d729404051a0ab8d
import * as asyncio from "asyncio";
import { at, print } from "python";

const loops: asyncio.AbstractEventLoop[] = [];

async function bake(name: string): Promise<void> {
  loops.push(asyncio.get_running_loop());
  await asyncio.sleep(1);
  print(name, "done");
}

{
  using runner = new asyncio.Runner();
  runner.run(bake("bread"));
  runner.run(bake("rolls"));
}
print("one loop:", at(loops, 0) === at(loops, 1));
