import asyncio
import functools
import os
import signal


class Service:
    def __init__(self, name):
        self.name = name
        self.stopping = asyncio.Event()

    async def run(self):
        beats = 0
        while not self.stopping.is_set():
            try:
                await asyncio.wait_for(self.stopping.wait(), timeout=0.3)
            except TimeoutError:
                beats += 1
                print(f"{self.name}: beat {beats}")
        print(f"{self.name}: stopped")


async def shutdown(sig, services):
    print(f"received {sig.name} ({sig.value})", sig == 15, repr(sig))
    for service in reversed(services):
        service.stopping.set()


async def main():
    services = [Service("db"), Service("web")]
    loop = asyncio.get_running_loop()
    for sig in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sig, lambda sig=sig: asyncio.create_task(shutdown(sig, services)))
    loop.call_later(1, os.kill, os.getpid(), signal.SIGTERM)
    await asyncio.gather(*(s.run() for s in services))
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))


def report(name, loop):
    print("got", name)
    loop.call_soon(print, "and then")
    loop.stop()


asyncio.run(main())
loop = asyncio.new_event_loop()
for name in ("SIGINT", "SIGTERM"):
    loop.add_signal_handler(getattr(signal, name), functools.partial(report, name, loop))
loop.call_later(0.5, signal.raise_signal, signal.SIGINT)
loop.call_later(0.5, print, "same time")
loop.run_forever()
for bad in (0, "TERM"):
    try:
        loop.add_signal_handler(bad, print)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
loop.close()
