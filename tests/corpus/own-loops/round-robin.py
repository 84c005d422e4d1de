"""A tiny scheduler for generators."""
from collections import deque

def task(name, n):
    for i in range(n):
        print(f"{name}: {i}")
        yield

def run(*tasks):
    ready = deque(tasks)
    while ready:
        t = ready.popleft()
        try:
            next(t)
        except StopIteration:
            print("(a task finished)")
        else:
            ready.append(t)

run(task("A", 2), task("B", 3), task("C", 1))
