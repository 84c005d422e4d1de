// Python: f5d3252c16a04777a93befaec4d177011c0ec1dfc7e5a73d4824ab79552cfe1d
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask_mill(): Promise<never> {
  throw new ConnectionError("the mill does not answer");
}

async function main(): Promise<void> {
  asyncio.create_task(ask_mill());
  await asyncio.sleep(1);
  print("main: everything is fine");
}

asyncio.run(main());
