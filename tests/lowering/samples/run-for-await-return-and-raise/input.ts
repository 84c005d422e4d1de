import { print, ready, run } from "test";
async function* items() { yield 1; await ready(new Error("broken")); }
async function find() {
  for await (const x of items()) return x;
}
async function all() {
  try {
    for await (const x of items()) print(x);
  } catch (e) { return e; } finally { print("finally"); }
}
print(run(find()));
print(run(all()));
