# A coroutine can be driven without any event loop.

async def simple():
    print("inside")
    return 99

c = simple()
try:
    c.send(None)
except StopIteration as stop:
    print("finished with", stop.value)

async def outer():
    value = await simple()
    return value + 1

c = outer()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)

c = simple()
c.close()
print("closed without running")
try:
    c.send(None)
except RuntimeError as e:
    print("RuntimeError:", e)
