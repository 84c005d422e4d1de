// Python: aaf50950f6515bf9a029db168d9b18062e8c725dcdf525303478cb25e2a34a1c
import * as asyncio from "asyncio";
import * as time from "time";
import { fmt, print, range, tuple } from "python";

const ledger = new asyncio.Lock();

async function serve_slowly(customer: number): Promise<void> {
  await using _ = ledger;
  await asyncio.sleep(2);  // baking
  await asyncio.sleep(1);  // writing it down
}

async function serve(customer: number): Promise<void> {
  await asyncio.sleep(2);  // baking
  await using __2 = ledger;
  await asyncio.sleep(1);  // writing it down
}

async function main(): Promise<void> {
  for (const server of tuple(serve_slowly, serve)) {
    const start = time.perf_counter();
    await asyncio.gather(
      ...[...range(3)].map((customer) => server(customer)),
    );
    const took = time.perf_counter() - start;
    print(`${server.__name__}: ${fmt(took, ".0f")} s`);
  }
}

asyncio.run(main());
