import threading
import time

def worker(n):
    print(f"worker {n} starts in {threading.current_thread().name}")
    time.sleep(n)
    print(f"worker {n} ends")

threads = [threading.Thread(target=worker, args=(n,), name=f"T{n}") for n in (2, 1, 3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("all joined")
