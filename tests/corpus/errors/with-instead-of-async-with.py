import asyncio

class Conn:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *a):
        pass

async def main():
    try:
        with Conn():
            print("no")
    except TypeError as e:
        print("TypeError:", e)
    try:
        async with len:
            pass
    except TypeError as e:
        print("TypeError:", e)
    lock = asyncio.Lock()
    try:
        with lock:
            pass
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())
