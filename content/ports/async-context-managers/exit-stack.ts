// Python: 9fa7e2bdb6f06263f44fe69f90ed802b6ba39eb29f977b4141dd8305e8a8239b
import * as asyncio from "asyncio";
import {
  AsyncExitStack, asynccontextmanager,
} from "contextlib";
import { print } from "python";

const tray = asynccontextmanager(async function* tray(
  name: string,
): AsyncGenerator<string> {
  print("tray for", name);
  yield name;
  print("tray of", name, "washed");
});

async function main(): Promise<void> {
  const orders = ["rolls", "cake", "bread"];
  {
    await using stack = new AsyncExitStack();
    const trays = await (async () => {
      const result: unknown[] = [];
      for (const order of orders)
        result.push(
          await stack.enter_async_context(tray(order)),
        );
      return result;
    })();
    print("in the oven:", trays);
  }
  print("all washed");
}

asyncio.run(main());
