import asyncio

# An old callback API ...
def fetch(url, on_success, on_error):
    loop = asyncio.get_running_loop()
    if url.startswith("http"):
        loop.call_later(0.5, on_success, f"<html>{url}</html>")
    else:
        loop.call_later(0.2, on_error, ValueError(f"bad url {url!r}"))

# ... wrapped for await
def fetch_async(url):
    fut = asyncio.get_running_loop().create_future()
    fetch(url, fut.set_result, fut.set_exception)
    return fut

async def main():
    print(await fetch_async("http://x.org"))
    try:
        await fetch_async("ftp:/")
    except ValueError as e:
        print("error:", e)

asyncio.run(main())
