import asyncio

def debounce(wait):
    def deco(fn):
        handle = None
        def inner(*args):
            nonlocal handle
            if handle is not None:
                handle.cancel()
            handle = asyncio.get_running_loop().call_later(wait, fn, *args)
        return inner
    return deco

def throttle(every):
    def deco(fn):
        last = float("-inf")
        def inner(*args):
            nonlocal last
            now = asyncio.get_running_loop().time()
            if now - last >= every:
                last = now
                fn(*args)
        return inner
    return deco

@debounce(0.5)
def search(text):
    print(f"{asyncio.get_running_loop().time():.1f} search {text!r}")

@throttle(1.0)
def scroll(pos):
    print(f"{asyncio.get_running_loop().time():.1f} scroll {pos}")

async def main():
    for i, text in enumerate(["p", "py", "pyt", "pyth", "python"]):
        search(text)
        scroll(i * 100)
        await asyncio.sleep(0.6 if i == 2 else 0.3)
    await asyncio.sleep(1)

asyncio.run(main())
