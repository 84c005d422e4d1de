import asyncio

class CM:
    def __init__(self, result=False):
        self.result = result
        self.log = []
    async def __aenter__(self):
        self.log.append("enter")
        return self
    async def __aexit__(self, et, e, tb):
        self.log.append(f"exit {et.__name__ if et else None} {e}")
        return self.result

async def main():
    async with CM() as c:
        pass
    assert c.log == ["enter", "exit None None"], c.log
    async with CM(result=True) as c:
        raise ValueError("swallowed")
    assert c.log[-1] == "exit ValueError swallowed"
    try:
        async with CM(result=0) as c:
            raise ValueError("passed")
    except ValueError:
        pass
    for _ in range(2):
        async with CM() as c:
            continue
    assert c.log[-1] == "exit None None"
    async def returns():
        async with CM() as c:
            return c
    assert (await returns()).log == ["enter", "exit None None"]
    async with CM() as a, CM(True) as b:
        raise KeyError(1)
    print(a.log, b.log)
    class Bad(CM):
        async def __aexit__(self, *a):
            raise RuntimeError("in exit")
    try:
        async with Bad():
            raise ValueError("in body")
    except RuntimeError as e:
        print(e, "| context:", repr(e.__context__))

asyncio.run(main())
