import asyncio
from enum import Enum, auto

class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    DONE = auto()

class Machine:
    transitions = {
        State.IDLE: [State.RUNNING],
        State.RUNNING: [State.DONE, State.IDLE],
        State.DONE: [],
    }

    def __init__(self, name: str) -> None:
        self.name = name
        self.state = State.IDLE
        self.listeners: list = []

    def on_change(self, fn):
        self.listeners.append(fn)
        return fn

    async def go(self, new: State):
        if new not in self.transitions[self.state]:
            raise RuntimeError(f"{self.state.name} -> {new.name} not allowed")
        old, self.state = self.state, new
        for fn in self.listeners:
            fn(self, old, new)
        await asyncio.sleep(0)

m = Machine("m1")

@m.on_change
def log(machine, old, new):
    print(f"{machine.name}: {old.name} -> {new.name}")

async def main():
    await m.go(State.RUNNING)
    await m.go(State.DONE)
    try:
        await m.go(State.IDLE)
    except RuntimeError as e:
        print("error:", e)
    for s in State:
        print(s, s is m.state)
    match m.state:
        case State.IDLE:
            print("idle")
        case State.DONE | State.RUNNING:
            print("busy or done")

asyncio.run(main())
