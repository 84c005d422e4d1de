import * as asyncio from "asyncio";
import * as contextvars from "contextvars";
import { at, print } from "python";

const variable = new contextvars.ContextVar("variable", { default: 0 });

async function child(value: number): Promise<void> {
  print("inherited", variable.get());
  variable.set(value);
  await asyncio.sleep(1);
  print("kept", variable.get());
}

function callback(): void {
  print("callback", variable.get());
}

async function main(): Promise<void> {
  variable.set(1);
  const task = asyncio.create_task(child(2));
  variable.set(3);
  await task;
  print("main", variable.get());
  await child(4);
  print("main", variable.get());
  const context = contextvars.copy_context();
  await asyncio.create_task(child(5), { context });
  print(at(context, variable));
  asyncio.get_running_loop().call_soon(callback);
  asyncio.get_running_loop().call_soon(callback, { context });
  await asyncio.sleep(0);
  const token = variable.set(9);
  variable.reset(token);
  print(variable.get());
}

asyncio.run(main());
