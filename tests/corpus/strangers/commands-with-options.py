"""A table of commands that are called with what a line says: by position, by name, with any number of arguments."""
import asyncio
import functools

COMMANDS = {}


def command(function):
    COMMANDS[function.__name__] = function
    return function


@command
async def add(first, second=2, *rest, scale=1):
    await asyncio.sleep(0)
    return (first + second + sum(rest)) * scale


@command
async def resize(name, width=10, height=10, *, keep=False, unit="px"):
    return f"{name}: {width}x{height}{unit}{' kept' if keep else ''}"


@command
async def tag(name="none", *labels, **values):
    return name, labels, values


@command
async def move(*path, to):
    return f"{'/'.join(path)} to {to}"


class Shelf:
    def __init__(self, size=3, *books, sorted_by=None):
        self.size, self.books, self.order = size, books, sorted_by

    def put(self, book, at=0, *others, gently=True):
        return book, at, others, gently

    def __repr__(self):
        return f"Shelf({self.size}, {self.books}, {self.order})"


def number(word):
    return int(word) if word.lstrip("-").isdigit() else word


async def run(line):
    name, *words = line.split()
    given = [number(word) for word in words if "=" not in word]
    named = {key: number(value) for key, value in (word.split("=") for word in words if "=" in word)}
    try:
        print(f"{line:<28}", await COMMANDS[name](*given, **named))
    except TypeError as error:
        print(f"{line:<28} error: {error}")


async def main():
    for line in (
        "add 1", "add 1 scale=10", "add 1 2 3 4 scale=2", "add second=5 first=1", "add second=1", "add 1 first=2",
        "add 1 scales=3", "add", "resize box", "resize box height=3 unit=cm", "resize box 1 2 3 keep=1", "resize box 1 2 3",
        "tag", "tag x=1", "tag name=a x=1", "tag a b c x=1", "tag a name=b", "move a b to=c", "move a b", "move to=x at=y",
    ):
        await run(line)
    for arguments, named in (((), {}), ((), {"size": 5}), ((), {"sorted_by": "author"}), ((1, "a", "b"), {"sorted_by": 2}), ((), {"sort": 1})):
        try:
            make = functools.partial(Shelf, *arguments)
            print(make(**named))
        except TypeError as error:
            print(error)
    put = getattr(Shelf(), "put")
    print(put("a", gently=False), put(at=1, book="b"), put("c", 2, "d", gently=0))


asyncio.run(main())
