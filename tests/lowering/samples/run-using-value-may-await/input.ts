import { manager, print, ready, run } from "test";
async function make(name: string) { return manager(await ready(name)); }
async function main() {
  await using a = await make("a");
  print(a);
}
run(main());
