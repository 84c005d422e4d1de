// Python: 6fa03a7af59dc9dd55b9849932a656ab283f6d37b4149318470a73e4cfbbe564
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
    use("Ada", oven, mixer), use("Ben", mixer, oven),
  );
  print("both done");
}

asyncio.run(main());
