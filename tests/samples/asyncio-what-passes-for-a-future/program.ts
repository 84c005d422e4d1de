import * as asyncio from "asyncio";
import * as mock from "unittest.mock";
import { TypeError, iter, print, type, type_name } from "python";

class Duck {
  _asyncio_future_blocking: boolean | null = null;

  constructor() {
    this._asyncio_future_blocking = false;
  }

  get_loop(): void {}
}

class Never {
  static _asyncio_future_blocking = null;
}

async function main(): Promise<void> {
  const duck: any = new Duck();
  print(asyncio.isfuture(duck), asyncio.isfuture(Duck), asyncio.isfuture(new Never()));
  print(asyncio.isfuture(1), asyncio.isfuture(null), asyncio.isfuture(new mock.Mock()), asyncio.isfuture("future"));
  print(asyncio.ensure_future(duck) === duck, asyncio.wrap_future(duck) === duck);
  const future = asyncio.get_running_loop().create_future();
  print(asyncio.isfuture(future), asyncio.isfuture(type(future)));

  async function one(): Promise<number> {
    return 1;
  }

  const completed = asyncio.as_completed([one(), one()]);
  print(type_name(completed), type(completed));
  for (const each of iter(completed)) {
    print(await each);
  }
  try {
    new asyncio.Future(...([5] as any));
  } catch (error) {
    if (error instanceof TypeError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
