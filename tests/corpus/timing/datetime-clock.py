import asyncio
from datetime import datetime, timedelta

async def show_clock(ticks):
    begin = datetime.now()
    for _ in range(ticks):
        now = datetime.now()
        print(now.strftime("%Y-%m-%d %H:%M:%S"), "elapsed", now - begin)
        await asyncio.sleep(30)
    later = begin + timedelta(days=1, hours=2)
    print(later.isoformat(), later > begin)
    print((later - begin).total_seconds())

asyncio.run(show_clock(3))
