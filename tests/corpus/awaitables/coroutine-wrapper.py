"""What `__await__` of a coroutine gives: an iterator that drives it."""
import asyncio


class Twice:
    def __await__(self):
        yield "first"
        got = yield "second"
        return got


async def waits():
    try:
        return await Twice()
    finally:
        print("left")


wrapper = waits().__await__()
print(type(wrapper), repr(wrapper).split(" object")[0], iter(wrapper) is wrapper)
print(next(wrapper), wrapper.send(None))
try:
    wrapper.send("sent")
except StopIteration as stop:
    print("returned", stop.value)
try:
    wrapper.send(None)
except RuntimeError as error:
    print(error)

closed = waits().__await__()
next(closed)
closed.close()

thrown = waits().__await__()
next(thrown)
try:
    thrown.throw(KeyError("in"))
except KeyError as error:
    print(repr(error))
