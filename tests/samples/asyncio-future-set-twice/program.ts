import * as asyncio from "asyncio";
import { ValueError, print } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  try {
    future.result();
  } catch (error) {
    if (error instanceof asyncio.InvalidStateError) {
      print(error);
    } else throw error;
  }
  try {
    future.exception();
  } catch (error) {
    if (error instanceof asyncio.InvalidStateError) {
      print(error);
    } else throw error;
  }
  future.set_result(1);
  try {
    future.set_result(2);
  } catch (error) {
    if (error instanceof asyncio.InvalidStateError) {
      print(error);
    } else throw error;
  }
  try {
    future.set_exception(new ValueError("x"));
  } catch (error) {
    if (error instanceof asyncio.InvalidStateError) {
      print(error);
    } else throw error;
  }
  print(future.result(), future.exception(), future.cancel(), future.done());
}

asyncio.run(main());
