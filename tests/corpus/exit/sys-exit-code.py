import asyncio
import sys

async def main():
    print("checking...")
    await asyncio.sleep(1)
    sys.exit(3)

try:
    asyncio.run(main())
finally:
    print("cleanup")
