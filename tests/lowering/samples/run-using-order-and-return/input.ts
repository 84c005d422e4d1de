import { manager, print, run } from "test";
async function main() {
  await using a = manager("a");
  using b = manager("b"), c = manager("c");
  print(a, b, c);
  try {
    return "returned";
  } finally {
    print("finally");
  }
}
print(run(main()));
