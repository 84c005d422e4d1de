import asyncio
import os
import signal


def on_signal(name, stop):
    print("handling", name)
    stop.set()


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, on_signal, "SIGTERM", stop)
    loop.call_soon(print, "before")
    os.kill(os.getpid(), signal.SIGTERM)
    loop.call_soon(print, "after")
    await asyncio.sleep(0)
    print("one turn")
    await stop.wait()
    print("stopped", repr(signal.SIGTERM))
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))


asyncio.run(main())
