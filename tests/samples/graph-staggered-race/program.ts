import * as asyncio from "asyncio";
import { staggered_race } from "asyncio.staggered";
import { OSError, print } from "python";

function attempt(name: string, seconds: number, fails = false) {
  async function connect() {
    print(name, "starts", asyncio.get_running_loop().time());
    try {
      await asyncio.sleep(seconds);
      if (fails) throw new OSError(`${name} unreachable`);
      print(name, "wins");
      return name;
    } catch (error) {
      if (error instanceof asyncio.CancelledError) print(name, "cancelled", asyncio.get_running_loop().time());
      throw error;
    }
  }

  return connect;
}

async function main() {
  print(await staggered_race([attempt("a", 1), attempt("b", 0.3), attempt("c", 0.1)], 0.5));
  print(await staggered_race([attempt("a", 0.1, true), attempt("b", 1)], 0.5));
  print(await staggered_race([attempt("a", 0.1, true), attempt("b", 0.2, true)], null));
  print(await staggered_race([attempt("a", 2), attempt("b", 0.5)], 0.25));
  print(await staggered_race([], 0.25));
}

asyncio.run(main());
