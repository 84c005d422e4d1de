"""Tests that run against every implementation there is name the ones in C by themselves."""
import asyncio
import unittest
from asyncio import futures, tasks


def tearDownModule():
    asyncio.events._set_event_loop_policy(None)


class Cases:
    task = None
    future = None

    def setUp(self):
        self.loop = asyncio.new_event_loop()
        self.addCleanup(self.loop.close)

    def test_result(self):
        waiter = self.future(loop=self.loop)

        async def work():
            return await waiter + 1

        task = self.task(work(), loop=self.loop, name="worker")
        self.loop.call_soon(waiter.set_result, 41)
        self.assertEqual(self.loop.run_until_complete(task), 42)
        self.assertEqual(task.get_name(), "worker")

    def test_cancel(self):
        waiter = self.future(loop=self.loop)
        waiter.cancel("no longer wanted")
        with self.assertRaisesRegex(asyncio.CancelledError, "wanted"):
            waiter.result()


@unittest.skipUnless(hasattr(tasks, "_CTask") and hasattr(futures, "_CFuture"), "needs the classes in C")
class InC(Cases, unittest.TestCase):
    task = getattr(tasks, "_CTask", None)
    future = getattr(futures, "_CFuture", None)


class ThePolicy(unittest.TestCase):
    def test_default(self):
        policy = asyncio.events._get_event_loop_policy()
        loop = policy.new_event_loop()
        self.addCleanup(loop.close)
        self.assertFalse(loop.is_running())

    def test_what_is_none(self):
        with self.assertRaisesRegex(TypeError, "must be an instance of AbstractEventLoopPolicy or None, not 'str'"):
            asyncio.events._set_event_loop_policy("uvloop")


print(tasks._CTask is asyncio.Task, futures._CFuture is asyncio.Future)
unittest.main()
