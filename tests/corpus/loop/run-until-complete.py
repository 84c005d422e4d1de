import asyncio

async def f(x):
    await asyncio.sleep(x)
    return x * 2

loop = asyncio.new_event_loop()
try:
    print(loop.run_until_complete(f(1)))
    task = loop.create_task(f(0.5))
    print(loop.run_until_complete(task), task.done())
finally:
    loop.close()
print("closed:", loop.is_closed())
c = f(1)
try:
    loop.run_until_complete(c)
except RuntimeError as e:
    print("RuntimeError:", e)
c.close()
