# What ordinary programs compute: many tasks are made, rows are sorted and written as JSON.
import asyncio
import json


async def one(n):
    await asyncio.sleep(0.01)
    return n


async def main():
    waiting = asyncio.create_task(asyncio.sleep(0.5))
    rows = [{"id": n, "name": f"user-{n % 17}"} for n in range(500)]
    rows.sort(key=lambda row: (row["name"], row["id"]))
    print(len(json.loads(json.dumps(rows))))
    print(sum(await asyncio.gather(*(one(n) for n in range(1_000)))))
    await waiting


asyncio.run(main())
# finds nothing
