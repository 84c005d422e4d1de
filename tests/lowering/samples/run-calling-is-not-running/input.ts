import { print, run } from "test";
async function f(x: number) {
  print("in f", x);
  return x;
}
async function main() {
  const made = f(1);
  print("made");
  print("got", await made);
}
run(main());
