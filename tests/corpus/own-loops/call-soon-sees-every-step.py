import asyncio


class LoudLoop(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *args, context=None):
        name = getattr(callback, "__name__", None) or type(callback).__name__
        print("call_soon", name)
        return super().call_soon(callback, *args, context=context)

    def create_task(self, coro, **kwargs):
        print("create_task", coro.__name__, sorted(kwargs))
        return super().create_task(coro, **kwargs)


class Notify:
    def __init__(self, word):
        self.word = word

    def __call__(self, fut):
        print(self.word, fut.result())


async def work(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    t = asyncio.create_task(work(3), name="w")
    t.add_done_callback(Notify("done"))
    await t
    await asyncio.sleep(0)
    return "end"


with asyncio.Runner(loop_factory=LoudLoop) as runner:
    print(runner.run(main()))
    print(type(runner.get_loop()).__name__)

with asyncio.Runner(loop_factory=LoudLoop, debug=True) as runner:
    print(runner.run(main()))
