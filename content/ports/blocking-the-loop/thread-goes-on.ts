// Python: 420a90435b8cb0b4aa38450cdeb7b1e19ec64777028f2ea31216d891a76e7855
import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

function read_ledger(): void {
  time.sleep(3);
  print("thread: ledger read");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(
    asyncio.to_thread(read_ledger),
  );
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("main: not waiting any longer");
  }
}

asyncio.run(main());
print("program: end");
