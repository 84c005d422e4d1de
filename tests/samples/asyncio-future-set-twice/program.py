import asyncio

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    try:
        future.result()
    except asyncio.InvalidStateError as error:
        print(error)
    try:
        future.exception()
    except asyncio.InvalidStateError as error:
        print(error)
    future.set_result(1)
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as error:
        print(error)
    try:
        future.set_exception(ValueError("x"))
    except asyncio.InvalidStateError as error:
        print(error)
    print(future.result(), future.exception(), future.cancel(), future.done())

asyncio.run(main())
