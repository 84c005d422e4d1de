import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED

results = []
total = 0
lock = threading.Lock()


def work(n):
    time.sleep(n)
    results.append(n)
    return n * 10


def unlucky():
    global total
    for _ in range(3):
        seen = total
        time.sleep(0.001)
        total = seen + 1


def lucky():
    global total
    for _ in range(3):
        with lock:
            seen = total
            time.sleep(0.001)
            total = seen + 1


def run_all(target, args_list):
    threads = [threading.Thread(target=target, args=args) for args in args_list]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


run_all(work, [(3,), (1,), (2,)])
print(results)
run_all(unlucky, [(), ()])
print("unlucky", total)
total = 0
run_all(lucky, [(), ()])
print("lucky", total)


def producer(q):
    for i in range(4):
        time.sleep(1)
        q.put(i)
        print("put", i, q.qsize())
    q.put(None)


def consumer(q):
    while True:
        item = q.get()
        if item is None:
            break
        print("got", item, time.monotonic())
        time.sleep(1.5)


q = queue.Queue(maxsize=2)
run_all(lambda f: f(q), [(producer,), (consumer,)])


class Worker(threading.Thread):
    def __init__(self, name, event):
        super().__init__(name=name)
        self.event = event
        self.seen = []

    def run(self):
        print(self.name, "waits")
        self.event.wait()
        self.seen.append(self.helper(2))
        print(self.name, "done", self.seen, threading.current_thread().name)

    def helper(self, n):
        time.sleep(n)
        return self.event.is_set()


event = threading.Event()
workers = [Worker(f"w{i}", event) for i in range(2)]
for w in workers:
    w.start()
time.sleep(1)
event.set()
for w in workers:
    w.join()

with ThreadPoolExecutor(max_workers=2) as pool:
    futures = {pool.submit(work, n): n for n in (3, 1, 2)}
    for f in as_completed(futures):
        print("completed", futures[f], f.result())
    print(list(pool.map(work, [2, 1])))

    def nested():
        f = pool.submit(work, 1)
        return f.result() + 1

    print(pool.submit(nested).result())
    done, not_done = wait([pool.submit(work, 1), pool.submit(work, 5)], return_when=FIRST_COMPLETED)
    print(len(done), len(not_done))


def fail():
    time.sleep(1)
    raise ValueError("in a thread")


def careful():
    try:
        fail()
    except ValueError as e:
        print("caught", e)
    finally:
        print("finally")
    with ThreadPoolExecutor() as inner:
        try:
            inner.submit(fail).result()
        except ValueError as e:
            print("again", e)


run_all(careful, [()])
cond = threading.Condition()
items = []


def waiter(name):
    with cond:
        cond.wait_for(lambda: len(items) > 0)
        print(name, "takes", items.pop())


def notifier():
    for i in range(2):
        time.sleep(1)
        with cond:
            items.append(i)
            cond.notify_all()


run_all(lambda f, *a: f(*a), [(waiter, "a"), (waiter, "b"), (notifier,)])
barrier = threading.Barrier(2)
sem = threading.Semaphore(1)


def party(n):
    with sem:
        time.sleep(n)
    print("arrive", n)
    barrier.wait()
    print("go", n, sorted([3, 1, n], key=lambda x: -x))


run_all(party, [(1,), (2,)])
