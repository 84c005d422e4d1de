import * as asyncio from "asyncio";
import * as inspect from "inspect";
import * as types from "types";
import { call, callable, eq, is_, isinstance, next, print, type_name } from "python";

async function coro(): Promise<number | null> {
  await asyncio.sleep(0.1);
  return null;
}

async function* agen(): AsyncGenerator<number> {
  yield 1;
  await asyncio.sleep(0.1);
  yield 2;
}

function* gen(): Generator<number> {
  yield 1;
}

function plain(): void {
}

class C {
  async m(): Promise<void> {
  }
  static async s(): Promise<void> {
  }
  *__await__(): Generator<null> {
    yield;
  }
}

const lam = () => 1;

async function main(): Promise<void> {
  const c = coro();
  const a = agen();
  const g = gen();
  for (const x of [coro, agen, gen, plain, C, new C().m.bind(new C()), C.s, lam, print]) {
    print(inspect.iscoroutinefunction(x), inspect.isasyncgenfunction(x), inspect.isgeneratorfunction(x), inspect.isfunction(x), inspect.ismethod(x), inspect.isclass(x), inspect.isbuiltin(x), inspect.isroutine(x), callable(x));
  }
  const t = asyncio.create_task(coro());
  const f = asyncio.get_running_loop().create_future();
  for (const x of [c, a, g, t, f, new C(), 5, null, asyncio.sleep(0), a.__anext__()]) {
    print(type_name(x), inspect.iscoroutine(x), inspect.isawaitable(x), inspect.isasyncgen(x), inspect.isgenerator(x), asyncio.iscoroutine(x), asyncio.isfuture(x));
    if (asyncio.iscoroutine(x) && !is_(x, c)) {
      call(x, "close");
    }
  }
  print(inspect.getcoroutinestate(c), inspect.getasyncgenstate(a));
  const task = asyncio.create_task(c);
  await asyncio.sleep(0);
  print(inspect.getcoroutinestate(c), c.cr_await != null, c.cr_running);
  await task;
  print(inspect.getcoroutinestate(c));
  print(c.__name__, c.__qualname__, a.__name__, g.__name__);
  print(next(g));
  for await (const _ of a) {
    print(inspect.getasyncgenstate(a));
  }
  print(inspect.getasyncgenstate(a));
  print(isinstance(coro, types.FunctionType), isinstance(c, types.CoroutineType), isinstance(g, types.GeneratorType), isinstance(a, types.AsyncGeneratorType), isinstance(lam, types.LambdaType), isinstance(print, types.BuiltinFunctionType), isinstance(null, types.NoneType));
  const n = new types.SimpleNamespace({ a: 1, b: "x" });
  n.c = [1];
  print(n, n.a, eq(n, new types.SimpleNamespace({ a: 1, b: "x", c: [1] })));
  await t;
}

asyncio.run(main());
