import * as asyncio from "asyncio";
import { ConnectionRefusedError, OSError, print, type_name } from "python";

async function main(): Promise<void> {
  try {
    await asyncio.open_connection("127.0.0.1", 8888);
  } catch (error) {
    if (error instanceof ConnectionRefusedError) {
      print(error, error.errno);
    } else throw error;
  }
  try {
    await asyncio.open_connection("localhost", 1);
  } catch (error) {
    if (error instanceof OSError) {
      print(type_name(error), error);
    } else throw error;
  }
  try {
    await asyncio.open_connection("example.com", 22);
  } catch (error) {
    if (error instanceof OSError) {
      print(type_name(error), error);
    } else throw error;
  }
  await asyncio.open_connection("127.0.0.1", 9999);
}

asyncio.run(main());
