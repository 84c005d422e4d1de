import asyncio

def not_async():
    return 5

async def main():
    for thing in (not_async(), None, "text", [1], 1.5, not_async):
        try:
            await thing
        except TypeError as e:
            print("TypeError:", e)

asyncio.run(main())
