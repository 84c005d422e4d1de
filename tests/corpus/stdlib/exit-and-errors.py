import asyncio
import atexit
import html
import json
import sys
import weakref
from http import HTTPMethod, HTTPStatus


def goodbye(name, punctuation="."):
    print(f"goodbye, {name}{punctuation}")


atexit.register(goodbye, "first")
atexit.register(goodbye, "second", punctuation="!")


@atexit.register
def last():
    print("registered last, called first")


@atexit.register
def never():
    print("never")


atexit.unregister(never)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def norm(self):
        return abs(self.x) + abs(self.y)


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        return super().default(o)


def current():
    kind, value, traceback = sys.exc_info()
    if kind is None:
        print("nothing is being handled", value, traceback)
    else:
        print(kind.__name__, value, traceback is None)


async def fetch(code):
    await asyncio.sleep(0.1)
    return HTTPStatus(code)


async def main():
    current()
    try:
        {}["key"]
    except KeyError:
        current()
        try:
            int("x")
        except ValueError:
            current()
        current()
    current()

    for status in await asyncio.gather(fetch(200), fetch(404), fetch(503)):
        match status:
            case HTTPStatus.OK:
                print("fine", status, repr(status), status.phrase)
            case HTTPStatus.NOT_FOUND:
                print(f"{status} {status.name} {status.description}")
            case _ if status.is_server_error:
                print(status.value, status.phrase, status > 500, status.is_client_error)
    try:
        HTTPStatus(299)
    except ValueError as error:
        print(error)
    print(HTTPStatus["CREATED"], int(HTTPStatus.ACCEPTED), HTTPStatus.OK == 200, {HTTPStatus.OK: 1}[200], HTTPMethod.GET, repr(HTTPMethod.POST), HTTPMethod("PUT").description)

    print(json.dumps({"p": Point(1, 2), "n": [1, None]}, cls=Encoder), json.dumps([Point(0, 0)], cls=Encoder, indent=1), Encoder().encode(Point(3, 4)), Encoder(sort_keys=True).encode({"b": 1, "a": 2}))
    try:
        json.dumps({1, 2}, cls=Encoder)
    except TypeError as error:
        print(error)

    point = Point(3, -4)
    norm = weakref.WeakMethod(point.norm)
    print(norm()(), norm() == point.norm)
    del point
    print(norm())
    print(html.escape("<a href='x'>Tom & \"Jerry\"</a>"), html.escape("'", quote=False))


try:
    asyncio.run(main())
finally:
    print("the end")
sys.exit(3)
