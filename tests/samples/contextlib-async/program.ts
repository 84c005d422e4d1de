import * as asyncio from "asyncio";
import { AsyncExitStack, ExitStack, aclosing, asynccontextmanager, closing, nullcontext, suppress } from "contextlib";
import {
  type BaseException,
  ExceptionGroup,
  KeyError,
  LookupError,
  OSError,
  RuntimeError,
  TimeoutError,
  TypeError,
  ValueError,
  ZeroDivisionError,
  print,
  range,
  repr,
  tuple,
  type_name,
} from "python";

const connect = asynccontextmanager(async function* connect(name: string, fail: string | null = null) {
  print("connecting", name);
  await asyncio.sleep(1);
  if (fail === "enter") throw new OSError("no route");
  try {
    yield `<${name}>`;
  } catch (error) {
    if (error instanceof ValueError) {
      print(name, "saw", repr(error));
      if (fail !== "swallow") throw error;
    } else throw error;
  } finally {
    await asyncio.sleep(0.5);
    print("closed", name);
    if (fail === "exit") throw new RuntimeError(`cannot close ${name}`);
  }
});

const never = asynccontextmanager(async function* never() {
  if (false) yield null;
});

const twice = asynccontextmanager(async function* twice() {
  yield 1;
  yield 2;
});

const stubborn = asynccontextmanager(async function* stubborn() {
  try {
    yield null;
  } catch (error) {
    if (error instanceof ValueError) yield null;
    else throw error;
  }
});

async function* numbers() {
  try {
    for (const i of range(10)) {
      yield i;
      await asyncio.sleep(0.1);
    }
  } finally {
    print("numbers closed");
  }
}

class Thing {
  close() {
    print("thing closed");
  }
}

function fail(error: unknown): void {
  throw error;
}

async function main() {
  {
    await using a = connect("a");
    print("using", a);
  }
  {
    await using _b = connect("b", "swallow");
    fail(new ValueError("one"));
  }
  try {
    await using _c = connect("c");
    throw new ValueError("two");
  } catch (error) {
    if (error instanceof ValueError) print("caught", error);
    else throw error;
  }
  try {
    await using _d = connect("d", "enter");
    print("not reached");
  } catch (error) {
    if (error instanceof OSError) print(repr(error));
    else throw error;
  }
  for (const make of [never, twice, stubborn]) {
    try {
      await using _x = make();
      if (make === stubborn) throw new ValueError("in body");
    } catch (error) {
      if (error instanceof RuntimeError) print(error, repr(error.__context__));
      else throw error;
    }
  }

  try {
    await using stack = new AsyncExitStack();
    const first = await stack.enter_async_context(connect("first"));
    const second = await stack.enter_async_context(connect("second", "exit"));
    stack.callback(print, "callback", first);
    stack.push_async_callback(asyncio.sleep, 2);
    stack.enter_context(new suppress(KeyError));
    print("have", first, second);
    throw new KeyError("k");
  } catch (error) {
    if (error instanceof RuntimeError) print("stack raised", error, repr(error.__context__));
    else throw error;
  }

  let keep: AsyncExitStack;
  {
    await using stack = new AsyncExitStack();
    for (const name of "xy") await stack.enter_async_context(connect(name));
    keep = stack.pop_all();
  }
  print("nothing closed yet");
  await keep.aclose();

  {
    await using items = new aclosing(numbers());
    for await (const i of items) {
      if (i === 2) break;
    }
  }
  print("after aclosing");

  {
    using _s = new suppress(ZeroDivisionError, KeyError);
    fail(new KeyError("quiet"));
  }
  {
    using _s = new suppress();
    print("nothing to suppress");
  }
  try {
    using _s = new suppress(ValueError);
    throw new ExceptionGroup("both", [new ValueError(1), new TypeError(2)]);
  } catch (error) {
    if (error instanceof ExceptionGroup) print("left", tuple(...error.exceptions));
    else throw error;
  }
  {
    using thing = new closing(new Thing());
    print(type_name(thing));
  }
  {
    using five = new nullcontext(5);
    print(five);
  }
  {
    await using six = new nullcontext("six");
    print(six);
  }
  try {
    await using _t = asyncio.timeout(0.25);
    await using _slow = connect("slow");
    print("not reached");
  } catch (error) {
    if (error instanceof TimeoutError) print("timed out", asyncio.get_running_loop().time());
    else throw error;
  }

  function leave(kind: { readonly __name__: string } | null, error: BaseException | null, _traceback: unknown) {
    print("leave", kind ? kind.__name__ : kind, error);
    return error !== null;
  }

  {
    using stack = new ExitStack();
    stack.push(leave);
    stack.callback(() => print("lambda"));
    stack.enter_context(new closing(new Thing()));
    fail(new LookupError("swallowed by leave"));
  }
  print("end of sync stack");
  try {
    using stack = new ExitStack();
    stack.enter_context(new Thing());
  } catch (error) {
    if (error instanceof TypeError) print(error);
    else throw error;
  }
  try {
    await using stack = new AsyncExitStack();
    await stack.enter_async_context(5);
  } catch (error) {
    if (error instanceof TypeError) print(error);
    else throw error;
  }
}

asyncio.run(main());
