// Python: 5ae392e10912cd6309387447325fb094a23fc221b78ea1ef174323784bc26881
import * as asyncio from "asyncio";
import { list, print, tuple } from "python";

async function customer(
  name: string,
  shelf: string[],
  changed: asyncio.Condition,
): Promise<void> {
  await using _ = changed;
  while (shelf.length === 0) {
    await changed.wait();
    print(name, "looks:", shelf);
  }
  print(name, "takes", list.pop(shelf));
}

async function main(): Promise<void> {
  const shelf: string[] = [];
  const changed = new asyncio.Condition();
  const ada = asyncio.create_task(
    customer("Ada", shelf, changed),
  );
  const ben = asyncio.create_task(
    customer("Ben", shelf, changed),
  );
  for (const item of tuple("loaf", "cake")) {
    await asyncio.sleep(1);
    await using __2 = changed;
    shelf.push(item);
    changed.notify_all();
  }
  await asyncio.gather(ada, ben);
}

asyncio.run(main());
