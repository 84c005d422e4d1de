# Mocks where tests slip: what is never awaited, what is misspelt, what was deleted.
import asyncio
import inspect
from unittest.mock import AsyncMock, Mock


async def main():
    client = AsyncMock()
    client.get(1)
    print(client.get.await_count, client.get.call_count)
    m = AsyncMock(return_value=3)
    print(await m(), m.called)
    m(4)
    try:
        m.assert_awaited_with(4)
    except AssertionError as e:
        print(e)
    try:
        Mock().assert_caled()
    except AttributeError as e:
        print(e)
    try:
        Mock().called_once()
    except AttributeError as e:
        print(e)
    parent = Mock()
    child = Mock(return_value=7)
    parent.child = child
    print(parent.child(1), parent.mock_calls)
    del parent.gone
    try:
        parent.gone
    except AttributeError as e:
        print(e)
    print(hasattr(parent, "gone"), hasattr(parent, "there"))
    print(inspect.iscoroutinefunction(client), inspect.iscoroutinefunction(client.get), inspect.iscoroutinefunction(parent))
    print(asyncio.isfuture(parent), asyncio.iscoroutine(client))


asyncio.run(main())
