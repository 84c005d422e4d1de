import asyncio
import collections
from collections import UserDict, UserList


class History(UserList):
    def __init__(self, items=(), limit=3):
        super().__init__(items)
        self.limit = limit

    def append(self, item):
        super().append(item)
        del self.data[: -self.limit]


class Headers(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return key.lower() in self.data


class Defaults(UserDict):
    def __missing__(self, key):
        return f"<no {key}>"


class Settings(collections.UserDict):
    pass


async def main():
    history = History()
    for n in range(5):
        history.append(n)
        await asyncio.sleep(0.1)
    print(history, history + [9], history[0], history[-1], history[1:], len(history), 3 in history, history == [2, 3, 4])
    print(type(history + [1]).__name__, repr(history), history.index(3), history.count(4), sorted(history, reverse=True), list(reversed(history)))
    plain = UserList("cab")
    plain.sort()
    plain.extend("xy")
    plain.insert(0, "first")
    plain += ["last"]
    print(plain, plain.pop(), plain.pop(0), plain * 2, plain < ["z"], UserList([1]) == UserList([1]))
    plain[0] = "A"
    del plain[1:3]
    print(plain, list(enumerate(plain)), bool(UserList()))

    headers = Headers({"Content-Type": "text/html"}, Accept="*/*")
    headers["X-Id"] = 1
    print(headers, "ACCEPT" in headers, headers["content-TYPE"], headers.get("nope", "-"), list(headers.items()), len(headers))
    print({**headers}, headers | {"Z": 1}, headers.keys(), headers.pop("x-id"), headers == {"content-type": "text/html", "accept": "*/*"})
    try:
        headers["none"]
    except KeyError as error:
        print("KeyError", error)
    headers.update({"A": 1}, B=2)
    del headers["a"]
    for name in headers:
        print(name, headers[name])
    missing = Defaults(a=1)
    print(missing["a"], missing["b"], missing.get("b"), "b" in missing)
    settings = Settings({"debug": True})
    print(settings, isinstance(settings, dict), isinstance(settings, UserDict), settings.copy(), type(settings.copy()).__name__, settings.setdefault("level", 3), settings)


asyncio.run(main())
