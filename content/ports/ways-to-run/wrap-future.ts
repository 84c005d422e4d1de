// Python: 62d3f9ae06e681026fad03ab4cfa0912f17a85a0df64e5ab307dc0438de01fb4
import * as asyncio from "asyncio";
import * as time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";
import { print } from "python";

function grind(kilos: number): string {
  time.sleep(kilos);
  return `${kilos} kg of flour`;
}

async function main(): Promise<void> {
  using mill = new ThreadPoolExecutor();
  const slip = mill.submit(grind, 2);
  print(await asyncio.wrap_future(slip));
}

asyncio.run(main());
