import * as asyncio from "asyncio";
import { ValueError, len, print } from "python";
import * as sys from "sys";

async function inner() {
  await asyncio.sleep(1);
}

async function work() {
  await inner();
}

async function bad() {
  await asyncio.sleep(0);
  throw new ValueError("x");
}

async function main() {
  const task = asyncio.create_task(work(), { name: "w" });
  const failing = asyncio.create_task(bad(), { name: "b" });
  task.print_stack();
  await asyncio.sleep(0.5);
  task.print_stack();
  print(len(task.get_stack()), task.get_stack({ limit: 1 }).map((frame) => frame.f_code.co_name));
  failing.print_stack();
  print(failing.exception());
  await task;
  task.print_stack({ file: sys.stdout });
}

asyncio.run(main());
