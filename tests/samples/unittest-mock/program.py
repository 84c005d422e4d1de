# What mocks remember of their calls, and what they answer.
import asyncio
from unittest import mock
from unittest.mock import ANY, AsyncMock, Mock, call


async def main():
    func = Mock()
    await asyncio.to_thread(func, 1, a=2)
    func.assert_called_once_with(1, a=2)
    print(func.called, func.call_count, func.call_args, func.call_args_list)
    print(func.call_args == call(1, a=2), func.call_args.args, func.call_args.kwargs, func.call_args[0][0])
    func.side_effect = ValueError("no")
    try:
        func(3)
    except ValueError as error:
        print("raised", error)
    func.side_effect = [1, KeyError("x"), 2]
    print(func())
    try:
        func()
    except KeyError as error:
        print("raised", error)
    print(func())
    func.side_effect = lambda x, y=5: x + y
    print(func(1), func(1, y=1))
    print(func.mock_calls)

    service = mock.Mock(name="service", timeout=3)
    service.fetch.return_value = 42
    print(service.timeout, service.fetch("a"), service.other.deep(1).again(2) is service.other.deep(1).again(2))
    print(service.mock_calls == [call.fetch("a"), call.other.deep(1)], service.method_calls)
    print(service.mock_calls)
    try:
        service.fetch.assert_called_with("b")
    except AssertionError as error:
        print(error)
    try:
        service.close.assert_called_once()
    except AssertionError as error:
        print(error)
    try:
        service.fetch.assert_not_called()
    except AssertionError as error:
        print(error)
    service.fetch.assert_called_with(ANY)

    client = AsyncMock()
    client.get.return_value = {"id": 1}
    print(await client.get("/a", timeout=1), client.get.await_count)
    client.get.assert_awaited_once_with("/a", timeout=1)
    client.get.side_effect = [1, TimeoutError("late")]
    results = await asyncio.gather(client.get(1), client.get(2), return_exceptions=True)
    print(results, client.get.await_args_list)

    async def slow(x):
        await asyncio.sleep(1)
        return x * 2
    client.get.side_effect = slow
    print(await client.get(4), client.mock_calls)
    loop = asyncio.get_running_loop()
    callback = Mock()
    loop.call_soon(callback, "soon")
    task = asyncio.create_task(slow(1))
    task.add_done_callback(callback)
    await task
    await asyncio.sleep(0)
    print(callback.call_count, callback.call_args_list[0], callback.call_args.args[0] is task)
    callback.reset_mock()
    print(callback.called, callback.call_args, callback.call_args_list)
    print(repr(service.fetch).startswith("<Mock name='service.fetch' id='"))


asyncio.run(main())
