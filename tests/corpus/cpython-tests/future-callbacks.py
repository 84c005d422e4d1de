import asyncio

async def main():
    loop = asyncio.get_running_loop()
    log = []
    def make(tag):
        def cb(fut):
            log.append((tag, fut.result()))
        return cb
    f = loop.create_future()
    a, b = make("a"), make("b")
    f.add_done_callback(a)
    f.add_done_callback(b)
    f.add_done_callback(a)
    assert f.remove_done_callback(a) == 2
    assert f.remove_done_callback(a) == 0
    f.add_done_callback(a)
    f.set_result(7)
    assert log == []
    await asyncio.sleep(0)
    assert log == [("b", 7), ("a", 7)], log
    f.add_done_callback(b)
    assert len(log) == 2
    await asyncio.sleep(0)
    assert len(log) == 3
    print("ok")

asyncio.run(main())
