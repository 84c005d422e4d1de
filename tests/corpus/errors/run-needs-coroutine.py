import asyncio

def main():
    return 1

async def amain():
    return 2

for bad in (main, main(), amain):
    try:
        asyncio.run(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
print(asyncio.run(amain()))
