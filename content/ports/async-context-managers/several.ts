// Python: df4a43ee3968626fb701e6016814cf91e3c35cc9d8a4c048d89e5402cf959a0d
import * as asyncio from "asyncio";
import { asynccontextmanager } from "contextlib";
import { print } from "python";

const tool = asynccontextmanager(async function* tool(
  name: string,
): AsyncGenerator<string> {
  print("+", name);
  await asyncio.sleep(1);
  yield name;
  await asyncio.sleep(1);
  print("-", name);
});

async function main(): Promise<void> {
  await using oven = tool("oven");
  await using mixer = tool("mixer");
  print("using", oven, "and", mixer);
}

asyncio.run(main());
