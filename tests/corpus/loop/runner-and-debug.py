import asyncio

async def where():
    loop = asyncio.get_running_loop()
    return loop.get_debug(), loop.is_running()

with asyncio.Runner() as r:
    print(r.run(where()))
    print(r.get_loop() is r.get_loop(), r.get_loop().is_running())
late = where()
try:
    r.run(late)
except RuntimeError as e:
    print("RuntimeError:", e)
late.close()
