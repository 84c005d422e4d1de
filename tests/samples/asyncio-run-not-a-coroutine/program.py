import asyncio

for value in [1, "text", None, print]:
    try:
        asyncio.run(value)
    except TypeError as error:
        print(error)
