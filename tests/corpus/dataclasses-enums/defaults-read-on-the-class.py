# The default of a field is an attribute of the class as well; what a factory makes is not.
import asyncio
from dataclasses import dataclass, field


@dataclass
class Settings:
    host: str
    name: str = "default"
    retries: int = 3
    tags: list = field(default_factory=list)
    timeout: float = field(default=1.0)


@dataclass
class Verbose(Settings):
    level: int = 2


@dataclass(frozen=True)
class Key:
    value: str = "k"


async def retry(kind):
    attempts = 0
    while attempts < kind.retries:
        attempts += 1
        await asyncio.sleep(kind.timeout)
    return attempts


async def main():
    print(Settings.name, Settings.retries, Settings.timeout, Verbose.name, Verbose.level, Key.value)
    print(hasattr(Settings, "tags"), hasattr(Settings, "host"), getattr(Settings, "timeout"), vars(Settings)["retries"])
    print(await retry(Settings), Settings.__name__, Verbose.__name__, Settings)
    Settings.retries = 5
    print(Settings.retries, Verbose.retries, Settings("a").retries, Settings("a", retries=1), Verbose("b").name)
    try:
        print(Settings.tags)
    except AttributeError as error:
        print(error)


asyncio.run(main())
