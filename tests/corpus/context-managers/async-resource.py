import asyncio

class Connection:
    def __init__(self, host):
        self.host = host

    async def __aenter__(self):
        print(f"connecting to {self.host}...")
        await asyncio.sleep(0.5)
        print("connected")
        return self

    async def __aexit__(self, exc_type, exc, tb):
        await asyncio.sleep(0.2)
        print("disconnected", "with error " + exc_type.__name__ if exc_type else "cleanly")

    async def query(self, sql):
        await asyncio.sleep(0.1)
        if "DROP" in sql:
            raise PermissionError(sql)
        return [(1, "a"), (2, "b")]

async def main():
    async with Connection("db.local") as db:
        for row in await db.query("SELECT *"):
            print(row)
    try:
        async with Connection("db.local") as db:
            await db.query("DROP TABLE users")
    except PermissionError as e:
        print("refused:", e)

asyncio.run(main())
