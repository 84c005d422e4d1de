// Python: c2f0c6839f4d8b5a87e3c363e85e105b523cbd29f0fc8fa76a8489df179787a1
import * as asyncio from "asyncio";
import { print } from "python";

async function baker(
  slip: asyncio.Future<string>,
): Promise<void> {
  await asyncio.sleep(2);
  slip.set_result("a loaf");
  print("baker: it is on the slip");
}

async function main(): Promise<void> {
  const slip =
    asyncio.get_running_loop().create_future<string>();
  asyncio.create_task(baker(slip));
  print("main: waiting, done:", slip.done());
  print("main: got", await slip);
}

asyncio.run(main());
