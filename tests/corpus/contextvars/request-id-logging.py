import asyncio
from contextvars import ContextVar

request_id: ContextVar[str] = ContextVar("request_id")

def log(msg: str) -> None:
    print(f"[{request_id.get('-')}] {msg}")

async def db(sql: str) -> int:
    log(f"db: {sql}")
    await asyncio.sleep(0.2)
    return 7

async def handle(n: int) -> None:
    request_id.set(f"req-{n:03}")
    log("start")
    rows = await db("select 1")
    log(f"end with {rows} rows")

async def main() -> None:
    log("server up")
    async with asyncio.TaskGroup() as tg:
        for n in range(1, 4):
            tg.create_task(handle(n))
    log("server down")

asyncio.run(main())
