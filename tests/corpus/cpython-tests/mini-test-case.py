import asyncio

class AsyncTestCase:
    """A little IsolatedAsyncioTestCase of our own."""
    async def set_up(self): ...
    async def tear_down(self): ...

    def assert_equal(self, a, b):
        if a != b:
            raise AssertionError(f"{a!r} != {b!r}")

    async def assert_raises(self, exc, aw):
        try:
            await aw
        except exc:
            return
        raise AssertionError(f"{exc.__name__} not raised")

    @classmethod
    def run_all(cls, names):
        passed = failed = 0
        for name in names:
            async def one():
                case = cls()
                await case.set_up()
                try:
                    await getattr(case, name)()
                finally:
                    await case.tear_down()
            try:
                asyncio.run(one())
            except AssertionError as e:
                failed += 1
                print(f"FAIL  {name}: {e}")
            except Exception as e:
                failed += 1
                print(f"ERROR {name}: {e!r}")
            else:
                passed += 1
                print(f"ok    {name}")
        print(f"{passed} passed, {failed} failed")

class QueueTest(AsyncTestCase):
    async def set_up(self):
        self.q = asyncio.Queue(1)

    async def tear_down(self):
        print("      size", self.q.qsize())

    async def test_put_get(self):
        await self.q.put(1)
        self.assert_equal(await self.q.get(), 1)

    async def test_blocks(self):
        await self.q.put(1)
        await self.assert_raises(TimeoutError, asyncio.wait_for(self.q.put(2), 0.1))

    async def test_wrong(self):
        await self.q.put("x")
        self.assert_equal(await self.q.get(), "y")

    async def test_error(self):
        self.q.get_nowait()

QueueTest.run_all(["test_put_get", "test_blocks", "test_wrong", "test_error"])
