// Python: 58744655d19193319822fc4d1e3b3d609a39bd65f5166d3130c32af871181c78
import * as asyncio from "asyncio";
import { print } from "python";

async function use(
  name: string,
  first: asyncio.Lock,
  second: asyncio.Lock,
): Promise<void> {
  await using _ = first;
  await asyncio.sleep(1);
  await using __2 = second;
  print(name, "has both");
}

async function main(): Promise<void> {
  const oven = new asyncio.Lock(), mixer = new asyncio.Lock();
  await asyncio.gather(
    use("Ada", oven, mixer), use("Ben", oven, mixer),
  );
  print("both done");
}

asyncio.run(main());
