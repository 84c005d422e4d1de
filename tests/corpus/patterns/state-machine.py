import asyncio
from enum import Enum, auto

class S(Enum):
    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    DONE = auto()

TRANSITIONS = {
    (S.IDLE, "start"): S.RUNNING,
    (S.RUNNING, "pause"): S.PAUSED,
    (S.PAUSED, "resume"): S.RUNNING,
    (S.RUNNING, "finish"): S.DONE,
}

class Machine:
    def __init__(self):
        self.state = S.IDLE
        self.history = [self.state]

    async def fire(self, event):
        await asyncio.sleep(0.1)
        new = TRANSITIONS.get((self.state, event))
        if new is None:
            print(f"  cannot {event} while {self.state.name}")
            return False
        print(f"  {self.state.name} --{event}--> {new.name}")
        self.state = new
        self.history.append(new)
        return True

async def main():
    m = Machine()
    results = [await m.fire(e) for e in "start start pause finish resume finish start".split()]
    print(results.count(True), "ok", results.count(False), "refused")
    print(" > ".join(s.name.title() for s in m.history))
    print(m.state, m.state.value, list(S))

asyncio.run(main())
