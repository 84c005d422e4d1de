import * as asyncio from "asyncio";
import { EOFError, Exception, RuntimeError, TimeoutError, isinstance, issubclass, print, type_name } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  print(isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop, asyncio.BaseEventLoop), isinstance(loop, asyncio.SelectorEventLoop));
  print(asyncio._get_running_loop() === loop, asyncio.get_event_loop() === loop);
  const timeout = asyncio.timeout(5);
  print(isinstance(timeout, asyncio.Timeout), timeout.when(), timeout.expired(), timeout);
  {
    await using _ = timeout;
    print(timeout.when(), timeout);
    timeout.reschedule(null);
    print(timeout);
  }
  print(timeout);
  const future = new asyncio.Future<number>();
  print(isinstance(future, asyncio.Future), future.get_loop() === loop, future);
  future.set_result(3);
  print(future, await future);
  const waiter = loop.create_future();
  asyncio.future_add_to_awaited_by(future, waiter);
  asyncio.future_discard_from_awaited_by(future, waiter);
  print(issubclass(asyncio.SendfileNotAvailableError, RuntimeError), issubclass(asyncio.BrokenBarrierError, RuntimeError));
  print(issubclass(asyncio.InvalidStateError, Exception), issubclass(asyncio.CancelledError, Exception), asyncio.TimeoutError === TimeoutError);
  print(issubclass(asyncio.LimitOverrunError, Exception), issubclass(asyncio.IncompleteReadError, EOFError), issubclass(asyncio.QueueShutDown, Exception));
}

asyncio.run(main());
{
  using runner = new asyncio.Runner({ loop_factory: asyncio.EventLoop });
  runner.run(main());
  print(runner.get_loop().is_running(), runner.get_loop().is_closed());
}
const policy = asyncio.get_event_loop_policy();
print(type_name(policy));
asyncio.set_event_loop_policy(policy);
print(type_name(asyncio.get_event_loop_policy()));
const loop = asyncio.get_event_loop_policy().new_event_loop();
asyncio.set_event_loop(loop);
print(asyncio.get_event_loop() === loop);
asyncio._set_running_loop(loop);
print(asyncio.get_running_loop() === loop);
asyncio._set_running_loop(null);
loop.close();
print(loop);
