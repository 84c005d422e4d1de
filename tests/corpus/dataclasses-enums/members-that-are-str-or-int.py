# Members of enums that mix in str or int are str and int wherever one is asked for.
import asyncio
import json
from dataclasses import asdict, dataclass
from enum import Enum, IntEnum, IntFlag, StrEnum


class State(StrEnum):
    QUEUED = "queued"
    DONE = "done"


class Level(str, Enum):
    LOW = "low"


class Priority(IntEnum):
    URGENT = 1


class Size(int, Enum):
    LARGE = 3


class Access(IntFlag):
    READ = 4


@dataclass
class Job:
    state: State
    priority: Priority
    level: Level = Level.LOW


def describe(value):
    match value:
        case str():
            return "text"
        case int():
            return "number"


async def run(job):
    await asyncio.sleep(0.01 * job.priority)
    job.state = State.DONE
    return json.dumps(asdict(job))


async def main():
    job = Job(State.QUEUED, Priority.URGENT)
    print(json.dumps(asdict(job)), await run(job))
    print(json.dumps([*State, *Size, Access.READ]), json.dumps({State.DONE: 1, Priority.URGENT: 2, Level.LOW: 3}))
    for member in (State.DONE, Level.LOW, Priority.URGENT, Size.LARGE, Access.READ):
        print(repr(member), isinstance(member, str), isinstance(member, int), issubclass(type(member), str), describe(member))
    print(",".join(State), "-".join([Level.LOW, "x"]), State.DONE in "all done", "queued up".startswith(State.QUEUED))
    print("a done b".split(State.DONE), "done".replace(State.DONE, Level.LOW), "low".find(Level.LOW))


asyncio.run(main())
