import asyncio

counter = 0

async def bump(by=1):
    global counter
    counter += by
    await asyncio.sleep(by / 10)
    return counter

for i in range(1, 4):
    print(f"run {i}: counter = {asyncio.run(bump(i))}")

with asyncio.Runner() as runner:
    print("runner:", runner.run(bump()))
    print("runner:", runner.run(bump(10)))
print("final:", counter)
