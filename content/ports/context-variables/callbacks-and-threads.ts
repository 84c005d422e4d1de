// Python: e73a9f2a872628157b4ccfad558bae1980617fc19ea4a284e7f1c34423964bf1
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { print } from "python";

const customer = new ContextVar("customer", {
  default: "nobody",
});

function look(where: string): void {
  print(where, "sees", customer.get());
}

async function serve(name: string): Promise<void> {
  customer.set(name);
  const loop = asyncio.get_running_loop();
  loop.call_later(1, look, "a callback");
  await asyncio.to_thread(look, "a thread");
  await asyncio.sleep(2);
}

async function main(): Promise<void> {
  await asyncio.gather(serve("Ada"), serve("Ben"));
  look("main");
}

asyncio.run(main());
