import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function work(): Promise<void> {
}

async function main(): Promise<void> {
  try {
    asyncio.run(work());
  } catch (e) {
    if (e instanceof RuntimeError) {
      print(e);
    } else throw e;
  }
  print("next");
}

asyncio.run(main());
try {
  asyncio.create_task(work());
} catch (e) {
  if (e instanceof RuntimeError) {
    print(e);
  } else throw e;
}
print("end");
