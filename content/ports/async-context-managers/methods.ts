// Python: 74ef47fb330be3332b3a4c79715d35480ac9db7285ee7f436a3e462056f18fed
import * as asyncio from "asyncio";
import { print } from "python";

class Bakery {
  town: string;
  static opened = 0;

  constructor(town: string) { this.town = town; }

  async serve(customer: string): Promise<string> {
    await asyncio.sleep(1);
    return `${customer} served in ${this.town}`;
  }

  static async open(town: string): Promise<Bakery> {
    await asyncio.sleep(1);
    this.opened += 1;
    return new this(town);
  }

  static async knead(kilos: number): Promise<string> {
    await asyncio.sleep(kilos);
    return `${kilos} kg of dough`;
  }
}

async function main(): Promise<void> {
  const bakery = await Bakery.open("Ghent");
  print(await bakery.serve("Ada"));
  print(await Bakery.knead(2));
  print("opened:", Bakery.opened);
}

asyncio.run(main());
