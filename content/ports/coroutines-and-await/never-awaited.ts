import * as asyncio from "asyncio";
import { print } from "python";

async function bake(name: string) {
  print("baking", name);
}

async function main() {
  print("open");
  bake("loaf");
  print("closed");
}

asyncio.run(main());
