// Python: b3c30c71bc7e65807b3bd7c4fe4d2b4c316d9f55b4b770b156860dc1d781f8e0
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";
import { at, getattr, print } from "python";

const customer = new ContextVar("customer");

async function bake(): Promise<void> { await asyncio.sleep(1); }

async function main(): Promise<void> {
  customer.set("Ada");
  const task = asyncio.create_task(bake());
  task.set_name("bake for Ada");
  print(task.get_name());
  print(getattr(task.get_coro(), "__name__"));
  print(at(task.get_context(), customer));
  await task;
}

asyncio.run(main());
