// Python: 33f664c02bf3f049da80945f696a9b58c0bc37ed25a6673de0dc3b780aaa5286
import * as asyncio from "asyncio";
import { print } from "python";

async function pay(): Promise<void> {
  await asyncio.sleep(2);
  print("paid");
}

async function serve(): Promise<void> {
  const payment = asyncio.create_task(pay());
  try {
    await asyncio.shield(payment);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("serve: stopping, but the payment is under way");
    await payment;
    throw error;
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(serve());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  print("serve cancelled:", task.cancelled());
}

asyncio.run(main());
