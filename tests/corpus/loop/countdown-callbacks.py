import asyncio

class Timer:
    def __init__(self, loop, seconds, callback):
        self.loop, self.left, self.callback = loop, seconds, callback
        self._handle = loop.call_soon(self._tick)

    def _tick(self):
        print("tick", self.left)
        if self.left == 0:
            self.callback()
            return
        self.left -= 1
        self._handle = self.loop.call_later(1, self._tick)

    def cancel(self):
        self._handle.cancel()

async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    Timer(loop, 3, done.set)
    other = Timer(loop, 100, lambda: print("never"))
    loop.call_later(1.5, other.cancel)
    await done.wait()
    print("💥 at", loop.time())

asyncio.run(main())
