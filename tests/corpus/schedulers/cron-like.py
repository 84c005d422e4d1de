import asyncio
from datetime import datetime, timedelta

async def cron(minute_step, name, until):
    while (now := datetime.now()) < until:
        nxt = now.replace(second=0, microsecond=0) + timedelta(minutes=1)
        while nxt.minute % minute_step:
            nxt += timedelta(minutes=1)
        if nxt > until:
            break
        await asyncio.sleep((nxt - now).total_seconds())
        print(f"{datetime.now():%H:%M} {name}")

async def main():
    until = datetime.now() + timedelta(minutes=20)
    await asyncio.gather(cron(5, "backup 💾", until), cron(7, "mail ✉️", until))
    print("end of shift", datetime.now().time())

asyncio.run(main())
