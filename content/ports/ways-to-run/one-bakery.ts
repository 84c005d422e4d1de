// Python: 836e396a2b98c0291dce4534d543a2b3bc79beb591cca80d577cfe92a7868830
import * as asyncio from "asyncio";
import { at, print } from "python";

const loops: asyncio.AbstractEventLoop[] = [];

async function bake(name: string): Promise<void> {
  loops.push(asyncio.get_running_loop());
  await asyncio.sleep(1);
  print(name, "done");
}

asyncio.run(bake("bread"));
asyncio.run(bake("rolls"));
print("one loop:", at(loops, 0) === at(loops, 1));
