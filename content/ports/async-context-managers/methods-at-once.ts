// Python: 8d47b047a1e22d6e2808802d7219c085198ed54037a513a30741aaf22cc7b42f
import * as asyncio from "asyncio";
import { print } from "python";

class Till {
  total: number;
  constructor() {
    this.total = 0;
  }

  async pay(customer: string, euros: number): Promise<void> {
    await asyncio.sleep(euros / 10);
    this.total += euros;
    print(customer, "pays, total", this.total);
  }
}

async function main(): Promise<void> {
  const till = new Till();
  await asyncio.gather(till.pay("Ada", 20), till.pay("Ben", 10));
}

asyncio.run(main());
