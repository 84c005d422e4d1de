import asyncio

async def main():
    print("hi")

try:
    asyncio.run(main)
except (ValueError, TypeError) as e:
    print(type(e).__name__, "- did you forget the parentheses?")
asyncio.run(main())
