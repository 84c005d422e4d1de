import asyncio


class Circuit:
    def __init__(self, failures=2, reset=1.0):
        self.limit = failures
        self.reset = reset
        self.count = 0
        self.opened = None

    def __call__(self, func):
        async def guarded(*args):
            loop = asyncio.get_running_loop()
            if self.opened is not None:
                if loop.time() - self.opened < self.reset:
                    raise RuntimeError("circuit open")
                self.opened = None
                self.count = 0
            try:
                result = await func(*args)
            except ConnectionError as error:
                self.count += 1
                if self.count >= self.limit:
                    self.opened = loop.time()
                raise RuntimeError("call failed") from error
            self.count = 0
            return result
        return guarded


answers = iter([ConnectionError("refused"), ConnectionError("reset"), "late", "ok"])


@Circuit(failures=2, reset=0.5)
async def fetch(path):
    await asyncio.sleep(0.1)
    answer = next(answers)
    if isinstance(answer, Exception):
        raise answer
    return f"{path}: {answer}"


async def main():
    for attempt in range(1, 9):
        try:
            print(attempt, await fetch("/index"))
        except RuntimeError as error:
            print(attempt, error, "|", repr(error.__cause__))
        except StopIteration:
            print("stop")
        await asyncio.sleep(0.2)


asyncio.run(main())
