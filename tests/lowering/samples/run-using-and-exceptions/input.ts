import { manager, print, run } from "test";
async function main() {
  {
    await using a = manager("a", true);
    using b = manager("b");
    print("raising");
    throw new Error("inside");
  }
  print("swallowed by", "a");
  try {
    using c = manager("c");
    throw new RangeError("out");
  } catch (e) {
    print("caught", e);
  }
  using d = manager("d", true);
  throw new Error("last");
}
print(run(main()));
