import asyncio

async def parse(row, number):
    try:
        return int(row)
    except ValueError as e:
        e.add_note(f"in row {number}")
        e.add_note(f"row was {row!r}")
        raise

async def main():
    for i, r in enumerate(["1", "two"], 1):
        try:
            print(await parse(r, i))
        except ValueError as e:
            print(e, e.__notes__)
    await parse("x", 99)

asyncio.run(main())
