import asyncio
from dataclasses import dataclass
from enum import Enum, StrEnum


class Status(str, Enum):
    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"


class Color(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Job:
    name: str
    status: Status = Status.PENDING


async def run(job):
    await asyncio.sleep(len(job.name) / 10)
    job.status = Status.FAILED if "x" in job.name else Status.DONE
    return job


async def main():
    jobs = [Job("b"), Job("ax"), Job("long"), Job("a")]
    await asyncio.gather(*map(run, jobs[:3]))
    for job in sorted(jobs, key=lambda j: (j.status, j.name)):
        print(job)
    print(sorted(Color), max(Status), Color.RED > "blue", Status.DONE <= Status.DONE, "a" < Color.BLUE)
    try:
        print(Color.RED < 3)
    except TypeError as e:
        print(e)


asyncio.run(main())
