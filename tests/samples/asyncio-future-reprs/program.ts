import * as asyncio from "asyncio";
import { ValueError, print } from "python";

function done(future: unknown): void {
  print("done:", future);
}

function again(future: unknown): void {
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const first = loop.create_future(), second = loop.create_future(), third = loop.create_future();
  print(first);
  first.set_result([1, 2]);
  print(first);
  second.set_exception(new ValueError("no"));
  print(second);
  second.exception();
  third.cancel();
  print(third);
  const long = loop.create_future();
  long.set_result("x".repeat(100));
  print(long);
}

asyncio.run(main());
