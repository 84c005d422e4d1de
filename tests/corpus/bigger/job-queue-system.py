"""A job queue with priorities, retries, timeouts and statistics."""
import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from enum import Enum
from typing import Awaitable, Callable

random.seed(2025)


class Status(Enum):
    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class PermanentError(Exception):
    """The job must not be tried again."""


@dataclass(order=True)
class Job:
    priority: int
    number: int
    name: str = field(compare=False)
    action: Callable[[], Awaitable[object]] = field(compare=False, repr=False)
    timeout: float = field(default=1.0, compare=False)
    attempts: int = field(default=0, compare=False)
    status: Status = field(default=Status.PENDING, compare=False)
    result: object = field(default=None, compare=False)


class JobQueue:
    MAX_ATTEMPTS = 3

    def __init__(self, workers: int = 2) -> None:
        self._queue: asyncio.PriorityQueue[Job] = asyncio.PriorityQueue()
        self._workers = workers
        self._counter = 0
        self.jobs: list[Job] = []
        self.stats: Counter[str] = Counter()

    def submit(self, name: str, action, *, priority: int = 5, timeout: float = 1.0) -> Job:
        self._counter += 1
        job = Job(priority, self._counter, name, action, timeout)
        self.jobs.append(job)
        self._queue.put_nowait(job)
        return job

    async def _execute(self, worker: str, job: Job) -> None:
        job.attempts += 1
        job.status = Status.RUNNING
        loop = asyncio.get_running_loop()
        print(f"[{loop.time():6.2f}] {worker} -> {job.name} (attempt {job.attempts})")
        try:
            async with asyncio.timeout(job.timeout):
                job.result = await job.action()
        except PermanentError as exc:
            self._fail(job, f"permanent: {exc}")
        except TimeoutError:
            await self._retry(job, "timeout")
        except Exception as exc:
            await self._retry(job, f"{type(exc).__name__}: {exc}")
        else:
            job.status = Status.DONE
            self.stats["done"] += 1
            print(f"[{loop.time():6.2f}] {worker} <- {job.name} = {job.result!r}")

    async def _retry(self, job: Job, reason: str) -> None:
        self.stats["retries"] += 1
        if job.attempts >= self.MAX_ATTEMPTS:
            self._fail(job, reason)
            return
        job.status = Status.PENDING
        print(f"         {job.name} failed ({reason}), back in the queue")
        await asyncio.sleep(0.1 * 2 ** job.attempts)
        self._queue.put_nowait(job)

    def _fail(self, job: Job, reason: str) -> None:
        job.status = Status.FAILED
        job.result = reason
        self.stats["failed"] += 1
        print(f"         {job.name} gave up: {reason}")

    async def _worker(self, name: str) -> None:
        while True:
            job = await self._queue.get()
            try:
                await self._execute(name, job)
            finally:
                self._queue.task_done()

    async def run(self) -> None:
        workers = [asyncio.create_task(self._worker(f"w{i}")) for i in range(self._workers)]
        await self._queue.join()
        for w in workers:
            w.cancel()
        await asyncio.gather(*workers, return_exceptions=True)


async def quick():
    await asyncio.sleep(0.3)
    return "quick"


async def endless():
    await asyncio.sleep(60)


def flaky(successes_after: int):
    tries = 0
    async def action():
        nonlocal tries
        tries += 1
        await asyncio.sleep(random.uniform(0.1, 0.5))
        if tries <= successes_after:
            raise ConnectionError(f"try {tries}")
        return tries
    return action


async def forbidden():
    raise PermanentError("403")


async def main() -> None:
    q = JobQueue(workers=2)
    q.submit("report", quick, priority=9)
    q.submit("email", flaky(1))
    q.submit("hang", endless, timeout=0.5)
    q.submit("admin", forbidden, priority=1)
    q.submit("sync", flaky(5), priority=2)
    await q.run()
    print("=" * 50)
    for job in q.jobs:
        print(f"{job.name:<8} {job.status.value:<8} attempts={job.attempts} result={job.result!r}")
    print(dict(sorted(q.stats.items())))


if __name__ == "__main__":
    asyncio.run(main())
