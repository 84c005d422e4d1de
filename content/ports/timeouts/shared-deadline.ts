// Python: a4f0399d9421a6674a5fc57e5b28297f7bde4b8702ab4f3f77f0a8ed77b76bcc
import * as asyncio from "asyncio";
import { TimeoutError, float, print } from "python";

async function step(
  name: string,
  seconds: number,
  deadline: number,
): Promise<void> {
  try {
    await using _ = asyncio.timeout_at(deadline);
    await asyncio.sleep(seconds);
    print(name, "done");
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print(name, "not done in time");
  }
}

async function main(): Promise<void> {
  const deadline = asyncio.get_running_loop().time() + 3;
  await step("ask the mill", 2, float(deadline));
  await step("ask the dairy", 2, float(deadline));
}

asyncio.run(main());
