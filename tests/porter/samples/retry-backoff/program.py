import asyncio
import random

class TransientError(Exception):
    """A failure that may go away."""

async def flaky(attempts):
    attempts.append(1)
    if len(attempts) < 3:
        raise TransientError(f"attempt {len(attempts)} failed")
    return "ok"

async def retry(func, *args, retries=5, base=0.5, cap=4):
    for attempt in range(1, retries + 1):
        try:
            return await func(*args)
        except TransientError as exc:
            delay = min(base * 2 ** (attempt - 1), cap)
            print(f"{exc}; retrying in {delay}s")
            await asyncio.sleep(delay)
    raise TransientError("gave up")

async def main():
    log = []
    print(await retry(flaky, log))
    print(len(log))
    delay = 1
    for _ in range(4):
        print("wait", delay)
        delay *= 2
    delays = [0.1 * 2 ** i for i in range(4)]
    print(delays)

asyncio.run(main())
