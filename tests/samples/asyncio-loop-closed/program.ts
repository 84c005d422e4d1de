import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function main(): Promise<void> {
}

const loop = asyncio.new_event_loop();
loop.run_until_complete(main());
loop.close();
loop.close();
const coro = main();
for (const call of [() => loop.call_soon(print), () => loop.run_until_complete(coro), () => loop.run_forever(), () => loop.call_later(1, print)]) {
  try {
    call();
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
}
coro.close();
