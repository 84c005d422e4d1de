import asyncio

class Pause:
    def __init__(self, seconds):
        self.seconds = seconds
    def __await__(self):
        yield from asyncio.sleep(self.seconds).__await__()
        return f"paused {self.seconds}s"

class Ready:
    def __await__(self):
        return "immediately"
        yield

async def main():
    print(await Pause(1.5))
    print(await Ready())
    print(await asyncio.gather(Pause(1), Ready()))

asyncio.run(main())
