"""Functions of one statement: where they begin, what runs in them, and where that fails."""
import asyncio
import traceback


def greet():
    print("hello")


def count(limit):
    """Gives numbers."""
    yield from range(limit)


def fail(n):
    return 10 // n


class Door:
    def __init__(self, name):
        self.name = name

    @property
    def label(self):
        return f"door {self.name}"

    @label.setter
    def label(self, value):
        self.name = value

    @staticmethod
    def ring():
        print("ring")

    @classmethod
    def front(cls):
        return cls("front")

    def knock(self):
        print("knock at", self.name)

    def open(self, key):
        raise PermissionError(f"{key} does not open {self.label}")


def report(task):
    print("done:", task.get_name())


async def main():
    loop = asyncio.get_running_loop()
    door = Door.front()
    for callback in (greet, Door.ring, door.knock, lambda: print("lambda")):
        print(loop.call_soon(callback))
    await asyncio.sleep(0)
    task = asyncio.create_task(asyncio.sleep(0.1), name="nap")
    task.add_done_callback(report)
    print(task)
    await task
    print(list(count(3)))
    try:
        door.open("a hairpin")
    except PermissionError:
        traceback.print_exc()
    door.label = "back"
    print(door.label)
    print(Door.knock.__qualname__, greet.__name__, Door.ring.__qualname__)
    fail(0)


asyncio.run(main())
