import * as asyncio from "asyncio";
import { AttributeError, TypeError, getattr, hasattr, print, setattr, tuple, vars } from "python";

class Named extends asyncio.Future {
  name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
}

class Slotted {
  static readonly __slots__ = tuple("a");
  a: number;

  constructor() {
    this.a = 1;
  }
}

class Open extends Slotted {
  b: number;
  constructor() {
    super();
    this.b = 2;
  }
}

async function main(): Promise<void> {
  const future = asyncio.get_running_loop().create_future();
  const task = asyncio.create_task(asyncio.sleep(0));
  const protocol = new asyncio.Protocol();
  for (const each of tuple(future, task, protocol, new Slotted(), new Named("x"), new Open())) {
    print(hasattr(each, "__dict__"));
    try {
      print(vars(each));
    } catch (error) {
      if (error instanceof TypeError) {
        print(error);
      } else throw error;
    }
    try {
      setattr(each, "note", "mine");
      print(getattr(each, "note"));
      print(vars(each), vars(each));
    } catch (error) {
      if (error instanceof AttributeError || error instanceof TypeError) {
        print(error);
      } else throw error;
    }
  }
  await task;
  const named = new Named("y");
  named.set_result(1);
  print(vars(named), await named);
}

asyncio.run(main());

