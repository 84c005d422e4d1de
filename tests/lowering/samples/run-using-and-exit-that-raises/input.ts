import { print, run } from "test";
const failing = (name: string) => ({
  enter: () => name,
  exit(error: unknown) { print("exit", name, error); throw new Error("from " + name); },
});
async function main() {
  try {
    await using a = failing("a");
    await using b = failing("b");
    throw new Error("inside");
  } catch (e) { print(e); }
  try {
    using c = failing("c");
  } catch (e) { print(e); }
}
run(main());
