import asyncio
from contextlib import asynccontextmanager

@asynccontextmanager
async def session(user):
    print("login", user)
    await asyncio.sleep(0.1)
    try:
        yield {"user": user, "token": len(user) * 7}
    except RuntimeError as e:
        print("session saw", repr(e))
    finally:
        await asyncio.sleep(0.1)
        print("logout", user)

async def main():
    async with session("ann") as s:
        print(s)
    async with session("bob") as s:
        raise RuntimeError("swallowed")
    print("still here")

asyncio.run(main())
