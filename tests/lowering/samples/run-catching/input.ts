import { handled, print, ready, run } from "test";
async function main() {
  try {
    await ready(new Error("first"));
  } catch (e) {
    print("handling", handled());
    try { throw new Error("second"); } catch ({ message, context }) { print(message, "during", context, "|", handled()); }
    print("handling", handled());
  }
  print("after:", handled() || "nothing");
  try { (null as any).x; } catch (e) { print(e); }
  try { throw new Error("x"); } catch { print("no binding", handled()); }
  try { try { throw new Error("y"); } catch (e) { throw e; } finally { print("finally", handled() || "nothing"); } } catch (e) { print((e as any).line); }
  for (const x of [1, 2]) { try { throw new Error("z"); } catch { continue; } }
  print("after:", handled() || "nothing");
  print(await returns());
}
async function returns() {
  try { throw new Error("w"); } catch (e) { return "returned"; }
}
run(main());
