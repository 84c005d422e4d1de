import { print, run } from "test";
run(early());
async function early() {
  print(await inside());
  { print(await inBlock()); async function inBlock() { return "block"; } }
  async function inside() { return "inside"; }
}
