import asyncio

async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"first line\nsecond")
    print(reader, reader._buffer)
    print(await reader.readline(), reader._buffer, reader._eof, reader._limit)
    task = asyncio.create_task(reader.readexactly(9))
    await asyncio.sleep(0)
    print(reader._waiter, reader._exception, reader._transport, reader._paused)
    reader.feed_data(b" one")
    reader.feed_eof()
    try:
        await task
    except asyncio.IncompleteReadError as e:
        print(e)
    print(task.done(), reader._eof, reader._buffer == b"", reader.at_eof())
    waiter = reader._waiter = asyncio.get_running_loop().create_future()
    print(repr(reader))
    reader.set_exception(ValueError("gone"))
    print(waiter, reader._waiter)

asyncio.run(main())
