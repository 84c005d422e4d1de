import * as asyncio from "asyncio";
import { RuntimeError, print, tuple } from "python";

async function work(value: number): Promise<readonly [number, number]> {
  await asyncio.sleep(1);
  return tuple(value, asyncio.get_running_loop().time());
}

let runner!: asyncio.Runner;
{
  using entered = new asyncio.Runner();
  runner = entered;
  print(runner.run(work(1)));
  print(runner.run(work(2)));
  print(runner.get_loop().is_running());
}
try {
  runner.run(null);
} catch (error) {
  if (error instanceof RuntimeError) {
    print(error);
  } else throw error;
}

async function nested(): Promise<void> {
  const other = new asyncio.Runner();
  const coro = work(3);
  try {
    other.run(coro);
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
  coro.close();
}

asyncio.run(nested());
