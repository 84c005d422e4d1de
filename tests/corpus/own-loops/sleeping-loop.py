import heapq
from collections import deque

class Loop:
    def __init__(self):
        self.ready = deque()
        self.sleeping = []
        self.now = 0
        self.seq = 0

    def spawn(self, gen):
        self.ready.append(gen)

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.now, _, gen = heapq.heappop(self.sleeping)
                self.ready.append(gen)
            gen = self.ready.popleft()
            try:
                delay = gen.send(None)
            except StopIteration:
                continue
            self.seq += 1
            heapq.heappush(self.sleeping, (self.now + delay, self.seq, gen))

loop = Loop()

def blink(name, period, n):
    for i in range(n):
        print(f"t={loop.now:<3} {name} {'on' if i % 2 == 0 else 'off'}")
        yield period

loop.spawn(blink("red", 2, 4))
loop.spawn(blink("blue", 3, 3))
loop.run()
print("finished at", loop.now)
