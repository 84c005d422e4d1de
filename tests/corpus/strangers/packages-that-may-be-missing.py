"""What a script does about packages that may not be installed, and about platforms and versions."""
import asyncio
import os
import platform
import signal
import sys

try:
    import uvloop
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
except ImportError:
    uvloop = None

try:
    import ujson as json
except ImportError:
    import json

try:
    from yaml import safe_load
except (ImportError, AttributeError):
    def safe_load(text):
        return dict(line.split(": ") for line in text.splitlines())

try:
    from colorama import Fore
    HAS_COLOUR = True
except ModuleNotFoundError as error:
    HAS_COLOUR = False
    print("no colours:", error, error.name)

try:
    from asyncio import TaskGroup, timeout
except ImportError:
    from taskgroup import TaskGroup, timeout

try:
    import statistics
except ImportError:
    statistics = None
else:
    print("mean", statistics.mean([1, 2, 6]))

if sys.version_info >= (3, 11):
    from enum import StrEnum
else:
    from backports.strenum import StrEnum

if sys.platform == "win32":
    import msvcrt
    asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())
elif sys.platform in ("darwin", "ios"):
    import launchd
else:
    print("neither Windows nor a Mac")

if sys.version_info[0] == 3 and sys.version_info[1] >= 8 and sys.platform.startswith("win"):
    asyncio.set_event_loop_policy(asyncio.WindowsProactorEventLoopPolicy())

if hasattr(signal, "SIGBREAK"):
    signal.signal(signal.SIGBREAK, signal.SIG_DFL)


class Level(StrEnum):
    LOW = "low"
    HIGH = "high"


def wait_for_key():
    if os.name == "nt":
        import msvcrt
        return msvcrt.getch()
    elif platform.system() == "Darwin":
        return "mac"
    return "key"


def shout(text):
    try:
        from termcolor import colored
        return colored(text, "red")
    except ImportError:
        return text.upper()


def strict():
    try:
        import numpy_that_is_not_there
    except ImportError as error:
        raise SystemExit(f"please install it: {error}") from None


async def main():
    print(uvloop, json.dumps({"colour": HAS_COLOUR}))
    print(safe_load("a: 1\nb: 2"))
    async with timeout(1), TaskGroup() as group:
        group.create_task(asyncio.sleep(0.1))
    print(Level.HIGH, wait_for_key(), shout("quiet"))


asyncio.run(main())
strict()
