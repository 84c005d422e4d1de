// Python: 40a06859d3ec60816f0dfab9f97c82e8bda1fc8dfb7800adb8a1490aa0a3ce39
import * as asyncio from "asyncio";
import * as inspect from "inspect";
import { print } from "python";

async function bake(): Promise<string> { return "bread"; }

function ring(): string { return "ding"; }

async function call(
  function_: (() => Promise<string>) | (() => string),
): Promise<unknown> {
  if (inspect.iscoroutinefunction(function_)) {
    return await function_();
  }
  return function_();
}

async function main(): Promise<void> {
  print(await call(bake), await call(ring));
}

asyncio.run(main());
