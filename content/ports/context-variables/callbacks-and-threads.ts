// Python: 60298f1bbfb569b6c6814f39d65163d04bd8347fdd335334b1ddd2b3db94ff98
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { print } from "python";

const customer = new ContextVar("customer", { default: "nobody" });

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
  await serve_both();
  look("main");
}

async function serve_both(): Promise<void> {
  await asyncio.gather(serve("Ada"), serve("Ben"));
}

asyncio.run(main());
