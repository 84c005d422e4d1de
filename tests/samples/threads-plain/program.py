import threading
import time
from queue import Empty, Queue

lock = threading.Lock()
local = threading.local()
total = 0


def work(name, seconds):
    global total
    local.name = name
    print(name, "started")
    with lock:
        print(name, "has the lock")
        time.sleep(seconds)
        total += 1
        print(name, "lets go")
    print(name, "is", local.name)


threads = [threading.Thread(target=work, args=(f"w{i}", 0.5), name=f"worker-{i}") for i in range(3)]
for thread in threads:
    thread.start()
print("started all", threading.active_count(), [t.is_alive() for t in threads])
for thread in threads:
    thread.join()
print("total", total, time.monotonic(), threads[0].name, threads[0].is_alive())

event = threading.Event()


def waiter(n):
    print("waiter", n, "waits")
    event.wait()
    print("waiter", n, "goes on")


for n in range(2):
    threading.Thread(target=waiter, args=(n,)).start()
time.sleep(1)
print("set")
event.set()
print("after set")
time.sleep(0)
print("after sleep 0")

results = Queue()


def produce(n):
    for i in range(3):
        time.sleep(0.2 * n)
        results.put((n, i))


for n in (1, 2):
    threading.Thread(target=produce, args=(n,), daemon=True).start()
for _ in range(6):
    print("consumed", results.get(), round(time.monotonic(), 3))
try:
    results.get(timeout=0.5)
except Empty:
    print("empty", results.qsize(), round(time.monotonic(), 3))


class Counter(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def run(self):
        time.sleep(0.1)
        self.n *= 2


counter = Counter(21)
counter.start()
counter.join(timeout=0.05)
print("alive", counter.is_alive())
counter.join()
print(counter.n, counter.name)


def broken():
    time.sleep(0.1)
    raise KeyError("lost")


threading.Thread(target=broken).start()
time.sleep(0.2)

semaphore = threading.Semaphore(2)


def limited(n):
    with semaphore:
        print("in", n)
        time.sleep(0.25)


threads = [threading.Thread(target=limited, args=(n,)) for n in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

barrier = threading.Barrier(2)


def meet(n):
    time.sleep(n)
    print("arrives", n)
    barrier.wait()
    print("passes", n)


threads = [threading.Thread(target=meet, args=(n,)) for n in (0.5, 1)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

timer = threading.Timer(1, lambda: print("timer", round(time.monotonic(), 3)))
timer.start()
unused = threading.Timer(0.5, print, args=("never",))
unused.start()
unused.cancel()
threading.Thread(target=lambda: (time.sleep(2), print("last", round(time.monotonic(), 3)))).start()
threading.Thread(target=lambda: (time.sleep(3), print("daemon")), daemon=True).start()
print("main ends", round(time.monotonic(), 3))
