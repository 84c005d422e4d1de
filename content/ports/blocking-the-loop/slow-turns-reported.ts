// Python: 51ee8709ea1de2079a92f70d29dc75ded78e30121b410b3fe3a4c30fd478726f
import * as asyncio from "asyncio";
import * as logging from "logging";
import * as time from "time";
import { print } from "python";

logging.basicConfig({ format: "%(levelname)s %(message)s" });

async function read_ledger(): Promise<void> { time.sleep(2); }

async function main(): Promise<void> {
  await asyncio.create_task(read_ledger(), { name: "ledger" });
  print("done");
}

asyncio.run(main(), { debug: true });
