// Python: 30b258bec88c23e82713ad2e2b618658e198e8958ba8f26f16339ca65df74e95
import * as asyncio from "asyncio";
import { ValueError, at, dict, print } from "python";

function handler(
  loop: asyncio.AbstractEventLoop,
  context: unknown,
): void {
  print("handler:", at(context, "message"));
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  print(loop.get_exception_handler());
  loop.set_exception_handler(handler);
  loop.call_exception_handler(
    dict({
      message: "the oven is too hot",
      exception: new ValueError(300),
    }),
  );
}

asyncio.run(main());
