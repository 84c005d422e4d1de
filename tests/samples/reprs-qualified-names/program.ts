import * as asyncio from "asyncio";
import { ValueError, at, call, call_, getattr, print, repr, setattr } from "python";

class Server {
  on_ready(): void {
    print("ready");
  }

  static close(): void {
    print("closed");
  }

  static { setattr(this, "check", () => true); }
}

function traced(function_: () => void): (...args: never[]) => unknown {
  function wrapper(...args: unknown[]): void {
    return call_(function_, ...args);
  }

  return wrapper;
}

const top = traced(function top(): void {
});

function shown(value: (() => () => void) | (() => void) | (() => Local) | ((...args: never[]) => unknown) | (() => () => Local)): string {
  return at(repr(value).split(" at 0x"), 0);
}

function fails(number: number): never {
  throw new ValueError(number);
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();

  function nested(): () => void {
    function deeper(): void {
    }

    return deeper;
  }

  class Local {
    method(): () => Local {
      return () => this;
    }
  }

  const short = () => null;
  print(shown(nested), shown(nested()), shown(short));
  print(shown(new Local().method()), shown(top), shown(Server.close));
  print(nested.__qualname__, nested.name, nested().__qualname__, short.__qualname__);
  print(shown(getattr(new Server(), "on_ready")), shown(getattr(new Local(), "method")));
  for (const callback of [nested, short, getattr(new Server(), "on_ready"), Server.close, getattr(new Local(), "method")]) {
    const handle = loop.call_later(5, callback);
    print(at(repr(handle).split(" at "), 0));
    handle.cancel();
  }

  function broken(): void {
    fails(7);
  }

  function report(loop: asyncio.AbstractEventLoop, context: unknown): void {
    print(at(call(at(context, "message"), "split", " at "), 0), repr(at(context, "exception")));
  }

  loop.set_exception_handler(report);
  loop.call_soon(broken);
  loop.call_soon(() => fails(8));
  await asyncio.sleep(0);
  const task = loop.create_task(asyncio.sleep(0));

  function finished(task: asyncio.Task<void>): void {
  }

  task.add_done_callback(finished);
  print(at(at(repr(task).split("cb="), 1).split(" at "), 0));
  await task;
}

asyncio.run(main());
