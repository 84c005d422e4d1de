import * as asyncio from "asyncio";
import * as contextvars from "contextvars";
import { print } from "python";

const variable = new contextvars.ContextVar("variable", { default: "default" });

async function change(value: string): Promise<string> {
  const before = variable.get();
  variable.set(value);
  return before;
}

{
  using runner = new asyncio.Runner();
  print(runner.run(change("one")));
  print(runner.run(change("two")));
}
print(variable.get());
