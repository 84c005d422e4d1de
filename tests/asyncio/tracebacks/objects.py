import asyncio
import sys
import traceback
from types import FrameType, TracebackType


def say(*values):
    print(*values, file=sys.stderr)


def inner():
    raise ValueError("bad")


def outer():
    try:
        inner()
    except ValueError as error:
        raise RuntimeError("wrapped") from error


async def fail(depth):
    if depth == 0:
        outer()
    await fail(depth - 1)


class Watching:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, tb):
        say(kind.__name__, tb.tb_lineno, tb.tb_frame.f_code.co_name, tb is error.__traceback__)
        return kind is KeyError


def walk(error):
    tb = error.__traceback__
    while tb is not None:
        say(tb.tb_frame.f_code.co_filename, tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next


async def main():
    try:
        outer()
    except RuntimeError as error:
        kind, value, tb = sys.exc_info()
        say(kind is RuntimeError, value is error, tb is error.__traceback__, isinstance(tb, TracebackType))
        say(type(tb), type(tb.tb_frame), isinstance(tb.tb_frame, FrameType))
        walk(error)
        say("cause")
        walk(error.__cause__)
        frames = traceback.extract_tb(tb)
        for filename, line, name, text in frames:
            say(filename, line, name, text)
        say(frames, len(frames), frames[-1].name, frames[-1].lineno, frames[-1].line)
        for frame, line in traceback.walk_tb(tb):
            say(frame.f_code.co_name, line)
        traceback.print_tb(tb, limit=1)
        say("".join(traceback.format_exception(error, limit=-1)))
        report = traceback.TracebackException.from_exception(error)
        say(report, report.exc_type_str, len(report.stack), "".join(report.format(chain=False)))
        say("".join(traceback.format_exception(kind, value, tb.tb_next)))
    try:
        raise KeyError("elsewhere").with_traceback(tb)
    except KeyError as error:
        traceback.print_exc()
        error.__traceback__ = None
        say(error.__traceback__)
        try:
            error.__traceback__ = 5
        except TypeError as wrong:
            say(wrong)
    async with Watching():
        raise KeyError("k")
    task = asyncio.create_task(fail(2))
    await asyncio.wait([task])
    walk(task.exception())
    say(ValueError("new").__traceback__)


asyncio.run(main())
sorted([1, 2], key=lambda item: item.missing)
