import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default=0)

async def child(value):
    print("inherited", variable.get())
    variable.set(value)
    await asyncio.sleep(1)
    print("kept", variable.get())

def callback():
    print("callback", variable.get())

async def main():
    variable.set(1)
    task = asyncio.create_task(child(2))
    variable.set(3)
    await task
    print("main", variable.get())
    await child(4)
    print("main", variable.get())
    context = contextvars.copy_context()
    await asyncio.create_task(child(5), context=context)
    print(context[variable])
    asyncio.get_running_loop().call_soon(callback)
    asyncio.get_running_loop().call_soon(callback, context=context)
    await asyncio.sleep(0)
    token = variable.set(9)
    variable.reset(token)
    print(variable.get())

asyncio.run(main())
