import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop, asyncio.BaseEventLoop), isinstance(loop, asyncio.SelectorEventLoop))
    print(asyncio._get_running_loop() is loop, asyncio.get_event_loop() is loop)
    timeout = asyncio.timeout(5)
    print(isinstance(timeout, asyncio.Timeout), timeout.when(), timeout.expired(), timeout)
    async with timeout:
        print(timeout.when(), timeout)
        timeout.reschedule(None)
        print(timeout)
    print(timeout)
    future = asyncio.Future()
    print(isinstance(future, asyncio.Future), future.get_loop() is loop, future)
    future.set_result(3)
    print(future, await future)
    waiter = loop.create_future()
    asyncio.future_add_to_awaited_by(future, waiter)
    asyncio.future_discard_from_awaited_by(future, waiter)
    print(issubclass(asyncio.SendfileNotAvailableError, RuntimeError), issubclass(asyncio.BrokenBarrierError, RuntimeError))
    print(issubclass(asyncio.InvalidStateError, Exception), issubclass(asyncio.CancelledError, Exception), asyncio.TimeoutError is TimeoutError)
    print(issubclass(asyncio.LimitOverrunError, Exception), issubclass(asyncio.IncompleteReadError, EOFError), issubclass(asyncio.QueueShutDown, Exception))


asyncio.run(main())
with asyncio.Runner(loop_factory=asyncio.EventLoop) as runner:
    runner.run(main())
    print(runner.get_loop().is_running(), runner.get_loop().is_closed())
policy = asyncio.get_event_loop_policy()
print(type(policy).__name__)
asyncio.set_event_loop_policy(policy)
print(type(asyncio.get_event_loop_policy()).__name__)
loop = asyncio.get_event_loop_policy().new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
asyncio._set_running_loop(loop)
print(asyncio.get_running_loop() is loop)
asyncio._set_running_loop(None)
loop.close()
print(loop)
