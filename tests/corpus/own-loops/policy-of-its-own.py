import asyncio

class Policy(asyncio.AbstractEventLoopPolicy):
    def new_event_loop(self):
        print("making a loop")
        return asyncio.SelectorEventLoop()
    def get_event_loop(self):
        raise NotImplementedError
    def set_event_loop(self, loop):
        print("set", loop is None)

print(issubclass(Policy, asyncio.AbstractEventLoopPolicy))
p = asyncio.DefaultEventLoopPolicy
asyncio.set_event_loop_policy(Policy())
async def main():
    print("in main", type(asyncio.get_running_loop()).__name__)
asyncio.run(main())
with asyncio.Runner() as r:
    print(r.run(asyncio.sleep(1, "x")))
