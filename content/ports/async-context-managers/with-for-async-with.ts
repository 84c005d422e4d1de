// Python: c4c5567cecae4e3eb946b9033e40e25406d22c98a1094b97a463292fe89ac06e
import * as asyncio from "asyncio";
import { TypeError, print, with_ } from "python";

class Oven {
  async __aenter__(): Promise<Oven> {
    return this;
  }

  async __aexit__(
    kind: unknown,
    error: unknown,
    traceback: unknown,
  ): Promise<void> {
  }
}

async function main(): Promise<void> {
  try {
    using _ = with_(new Oven() as never);
    print("never printed");
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
