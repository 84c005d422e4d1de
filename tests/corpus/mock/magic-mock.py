import asyncio
from unittest.mock import AsyncMock, MagicMock, Mock, call

m = MagicMock()
print(len(m), bool(m), int(m), float(m), 3 in m, m == m, m == 3, m != 3)
print([str(c)[:12] for c in m.mock_calls])
m.__len__.return_value = 5
m.__getitem__.side_effect = lambda key: key * 2
m.__iter__.return_value = ["a", "b"]
print(len(m), m["x"], [x for x in m], [*m])
with m as inside:
    inside.work(1)
print(m.mock_calls[-3:], m.__enter__.called)
m.__str__.return_value = "a mock"
print(str(m), f"{m}", "%s" % m)
m["k"] = 1
m.__setitem__.assert_called_once_with("k", 1)
try:
    m < 3
except TypeError as e:
    print(e)
plain = Mock()
try:
    len(plain)
except TypeError as e:
    print(e)
plain.__len__ = Mock(return_value=2)
plain.__str__ = lambda self: "plain one"
print(len(plain), str(plain))
print(sorted([3, 1, 2], key=Mock(side_effect=lambda x: -x)))
print(list(map(Mock(side_effect=lambda x: x + 1), [1, 2])))
print(max([1, 2, 3], key=MagicMock(side_effect=lambda x: -x)))

class Service:
    async def fetch(self, x):
        return x
    def go(self):
        return 2

async def use(s: Service):
    return await s.fetch(5), s.go()

async def main():
    s = Service()
    s.fetch = AsyncMock(return_value=3)
    s.go = MagicMock(return_value="gone")
    print(await use(s), s.fetch.await_count, s.go.call_count)
    s.fetch.assert_awaited_with(5)
    session = MagicMock()
    session.get.return_value.__aenter__.return_value.json = AsyncMock(return_value={"a": 1})
    async with session.get("url") as response:
        print(await response.json())
    print(session.mock_calls[0], isinstance(session, Mock), callable(session), type(session).__name__)
    items = MagicMock()
    items.__aiter__.return_value = [1, 2]
    print([x async for x in items])
    am = AsyncMock()
    async with am as x:
        print(type(x).__name__, len(am))
    loop = asyncio.get_running_loop()
    loop.call_exception_handler = MagicMock()
    cb = Mock()
    loop.call_soon(cb, 1, 2)
    asyncio.sleep_ = 3
    await asyncio.sleep(0)
    print(cb.call_args)
    fut = loop.create_future()
    fut.add_done_callback(cb)
    fut.set_result(1)
    await fut
    await asyncio.sleep(0)
    print(cb.call_count, loop.call_exception_handler.called)

asyncio.run(main())
