// Python: bfe139ebc9e73fda2f2abfb2bf5c5086c1dc035cf3267ebd05a26406fb76d49e
import * as asyncio from "asyncio";
import { print, type } from "python";

async function bake(name: string): Promise<string> {
  print("baking", name);
  return `one ${name}`;
}

print(type(bake));
const card = bake("loaf");
print(type(card));
print("nothing baked yet");
const result = asyncio.run(card);
print("result:", result);
