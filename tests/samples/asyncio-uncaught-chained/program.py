import asyncio

async def fails():
    try:
        raise ValueError("first")
    except ValueError as error:
        raise KeyError("second") from error

async def main():
    try:
        await fails()
    finally:
        print("in finally")

asyncio.run(main())
