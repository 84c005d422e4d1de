import asyncio
import contextlib
import traceback


def stops():
    raise StopIteration("from a callback")


async def main():
    for use in (lambda stack: stack.callback(stops), lambda stack: stack.push(lambda *details: stops())):
        try:
            async with contextlib.AsyncExitStack() as stack:
                use(stack)
        except RuntimeError as error:
            print(repr(error), repr(error.__cause__), error.__context__ is error.__cause__)
            print([frame.name for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith("example.py")])
            print([frame.name for frame in traceback.extract_tb(error.__cause__.__traceback__) if frame.filename.endswith("example.py")])
    try:
        async with contextlib.AsyncExitStack() as stack:
            stack.callback(stops)
            raise ValueError("body")
    except RuntimeError as error:
        print(repr(error), repr(error.__cause__), repr(error.__cause__.__context__))
    stack = contextlib.AsyncExitStack()
    stack.callback(stops)
    try:
        await stack.aclose()
    except RuntimeError as error:
        print(repr(error), repr(error.__cause__))
    try:
        with contextlib.ExitStack() as plain:
            plain.callback(stops)
    except StopIteration as error:
        print(repr(error))


asyncio.run(main())
