// Python: 724398cd31a86437daa0e4ca14dd65648b77c8a28f6944d68e91927832b274bc
import * as asyncio from "asyncio";
import { print } from "python";

class Till {
  total: number;
  constructor() { this.total = 0; }

  async pay(customer: string, euros: number): Promise<void> {
    await asyncio.sleep(euros / 10);
    this.total += euros;
    print(customer, "pays, total", this.total);
  }
}

async function main(): Promise<void> {
  const till = new Till();
  await asyncio.gather(
    till.pay("Ada", 20), till.pay("Ben", 10),
  );
}

asyncio.run(main());
