import asyncio
import functools

def retry(times=3, exceptions=(Exception,), delay=0.1):
    def decorator(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await func(*args, **kwargs)
                except exceptions as exc:
                    print(f"{func.__name__}: attempt {attempt}/{times}: {exc!r}")
                    if attempt == times:
                        raise
                    await asyncio.sleep(delay * attempt)
        return wrapper
    return decorator

state = {"n": 0}

@retry(times=4, exceptions=(OSError, TimeoutError))
async def fetch(url):
    state["n"] += 1
    if state["n"] < 3:
        raise TimeoutError(f"{url} timed out")
    return f"{url}: 200 OK"

@retry(times=2)
async def hopeless():
    raise KeyError("nope")

async def main():
    print(await fetch("http://a"))
    try:
        await hopeless()
    except KeyError as e:
        print("gave up:", e)

asyncio.run(main())
