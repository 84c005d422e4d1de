import asyncio

async def work():
    pass

async def main():
    async def inner():
        return work()
    r = await inner()
    print(r is not None)
    return r

r = asyncio.run(main())
print("ran")
asyncio.run(r)
xs = [work() for _ in range(3)]
print(len(xs))
d = {"a": work()}
def f(x): return 1
f(work())
print("f")
y = f(work())
print("y")
class A:
    def __init__(self):
        self.c = work()
a = A()
a.c = 3
print("a")
a = A()
a = None
print("b")
main
main()
if work():
    print("truthy")
assert work()
print("done")
