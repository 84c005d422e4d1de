import asyncio
import random
import time
from collections import defaultdict, deque

class RateLimiter:
    def __init__(self, rate, per):
        self.rate = rate
        self.per = per
        self.calls = deque()

    async def acquire(self):
        loop = asyncio.get_running_loop()
        while True:
            now = loop.time()
            while self.calls and self.calls[0] <= now - self.per:
                self.calls.popleft()
            if len(self.calls) < self.rate:
                self.calls.append(now)
                return
            await asyncio.sleep(self.calls[0] + self.per - now)

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc):
        return None

class PubSub:
    def __init__(self):
        self.subscribers: dict[str, list[asyncio.Queue]] = defaultdict(list)

    def subscribe(self, topic):
        q = asyncio.Queue()
        self.subscribers[topic].append(q)
        return q

    async def publish(self, topic, message):
        for q in self.subscribers[topic]:
            await q.put(message)

class AsyncCache:
    def __init__(self, ttl):
        self.ttl = ttl
        self._data = {}
        self._locks = {}

    async def get(self, key, loader):
        lock = self._locks.setdefault(key, asyncio.Lock())
        async with lock:
            if key in self._data:
                value, expires = self._data[key]
                if time.monotonic() < expires:
                    print("hit", key)
                    return value
            value = await loader(key)
            self._data[key] = (value, time.monotonic() + self.ttl)
            print("miss", key)
            return value

class CircuitBreaker:
    def __init__(self, threshold=2, reset=1.0):
        self.failures = 0
        self.threshold = threshold
        self.reset = reset
        self.opened_at = None

    async def call(self, func, *args, **kwargs):
        loop = asyncio.get_running_loop()
        if self.opened_at is not None:
            if loop.time() - self.opened_at < self.reset:
                raise RuntimeError("circuit open")
            self.opened_at = None
        try:
            result = await func(*args, **kwargs)
        except Exception:
            self.failures += 1
            if self.failures >= self.threshold:
                self.opened_at = loop.time()
            raise
        self.failures = 0
        return result

async def worker(name, jobs, results):
    while not jobs.empty():
        job = await jobs.get()
        await asyncio.sleep(job * 0.1)
        results[name].append(job)
        jobs.task_done()

async def main():
    limiter = RateLimiter(2, 1.0)
    start = asyncio.get_running_loop().time()
    for i in range(5):
        async with limiter:
            print("call", i, f"{asyncio.get_running_loop().time() - start:.1f}")
    ps = PubSub()
    a, b = ps.subscribe("news"), ps.subscribe("news")
    await ps.publish("news", {"id": 1})
    print(await a.get(), await b.get(), a.empty())
    cache = AsyncCache(ttl=5)
    async def load(key):
        await asyncio.sleep(1)
        return key.upper()
    print(await asyncio.gather(*(cache.get("k", load) for _ in range(3))))
    breaker = CircuitBreaker()
    async def unstable(ok):
        if not ok:
            raise ValueError("no")
        return "yes"
    for ok in (False, False, True):
        try:
            print(await breaker.call(unstable, ok))
        except Exception as e:
            print(type(e).__name__, e)
    await asyncio.sleep(1)
    print(await breaker.call(unstable, ok=True))
    jobs = asyncio.Queue()
    for j in [3, 1, 2, 1]:
        jobs.put_nowait(j)
    results = defaultdict(list)
    await asyncio.gather(*[worker(f"w{i}", jobs, results) for i in range(2)])
    for name in sorted(results):
        print(name, results[name])
    random.seed(42)
    async def racer(name):
        delay = random.uniform(0.1, 1)
        await asyncio.sleep(delay)
        return name, round(delay, 3)
    tasks = {asyncio.create_task(racer(n), name=n) for n in "abc"}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    winner = done.pop()
    print("winner", winner.result()[0] in "abc", len(pending))
    for p in pending:
        p.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print(all(p.cancelled() for p in pending))
    async def step(n):
        print("step", n)
        await asyncio.sleep(0)
        return n
    values = [await step(i) for i in range(3)]
    print(values, sum([await step(i) for i in (7, 8)]))
    context = {"user": None}
    async def login():
        await asyncio.sleep(0.2)
        context["user"] = "ann"
    async def need_user():
        while context["user"] is None:
            await asyncio.sleep(0.1)
        return context["user"]
    _, user = await asyncio.gather(login(), need_user())
    print(user)
    started = time.perf_counter()
    await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
    print(f"{time.perf_counter() - started:.0f}s")

if __name__ == "__main__":
    asyncio.run(main())
