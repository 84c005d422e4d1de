import asyncio
class EchoProtocol(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("connected")
    def data_received(self, data):
        print("got", data.decode())
        self.transport.write(data.upper())
    def connection_lost(self, exc):
        print("lost", exc)
def done(task):
    print(task.get_name(), task.result(), task.done())
async def work(n):
    await asyncio.sleep(n)
    return n * 2
async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(work(1), name="t")
    t.add_done_callback(done)
    loop.call_later(0.5, print, "later", loop.time())
    loop.call_later(0.7, lambda: print("lambda"))
    await t
    fut = loop.create_future()
    fut.add_done_callback(lambda f: print("fut", f.result()))
    loop.call_soon(fut.set_result, 5)
    print(await fut)
    try:
        async with asyncio.timeout(0.1) as cm:
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout", cm.expired())
    q = asyncio.Queue(maxsize=2)
    await q.put(1); print(q.qsize(), q.full(), await q.get())
    server = await loop.create_server(EchoProtocol, "127.0.0.1", 8888)
    r, w = await asyncio.open_connection("127.0.0.1", 8888)
    w.write(b"hi"); await w.drain()
    print(await r.read(100))
    w.close(); await w.wait_closed()
    server.close(); await server.wait_closed()
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    async for x in gen(): print(x)
    results = await asyncio.gather(work(1), work(0.5), return_exceptions=True)
    print(results)
    done_, pending = await asyncio.wait([asyncio.create_task(work(i)) for i in (1, 2)], return_when=asyncio.FIRST_COMPLETED)
    print(len(done_), len(pending))
    for p in pending: p.cancel()
async def gen():
    for i in range(2):
        yield i
        await asyncio.sleep(0)
asyncio.run(main())
