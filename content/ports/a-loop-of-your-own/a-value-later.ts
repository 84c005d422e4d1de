// Python: a19bd7ac26352819ca16fedc8c25e6be556e7eecf4ebdff593b543a6a79d28e1
import * as asyncio from "asyncio";
import { print } from "python";

async function after(
  seconds: number,
  value: string,
): Promise<string> {
  return value;
}

async function main(): Promise<void> {
  print(await after(1, "bread"));
  const both = await asyncio.gather(
    after(2, "rolls"), after(1, "cake"),
  );
  print(both);
}

asyncio.run(main());
