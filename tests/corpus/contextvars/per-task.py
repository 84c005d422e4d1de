import asyncio
import contextvars

user = contextvars.ContextVar("user", default="anonymous")

async def show(n):
    await asyncio.sleep(0.1 * n)
    print(n, user.get())

async def login(name):
    token = user.set(name)
    await show(len(name))
    user.reset(token)
    print("after reset:", user.get())

async def main():
    await asyncio.gather(login("ann"), login("bobby"), show(1))
    print("main:", user.get())

asyncio.run(main())
