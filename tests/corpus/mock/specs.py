# Mocks with the shape of a class: they have its attributes and no others, and pass for objects of it.
import asyncio
from unittest.mock import AsyncMock, MagicMock, Mock


class Base:
    def close(self):
        return "closed"


class Store(Base):
    limit = 3

    def __init__(self, path):
        self.path = path

    def get(self, key, default=None):
        return default

    async def fetch(self, url, *, timeout=5):
        return url

    @property
    def size(self):
        return 0

    def __len__(self):
        return 7


def attempt(label, f):
    try:
        print(label, f())
    except (AttributeError, AssertionError, TypeError) as error:
        print(label, type(error).__name__, error)


def plain():
    store = Mock(spec=Store)
    print(isinstance(store, Store), isinstance(store, Base), isinstance(store, Mock), isinstance(store, dict))
    print(type(store).__name__)
    store.get.return_value = 4
    print(store.get("a"), store.close() is store.close.return_value, hasattr(store, "limit"), hasattr(store, "path"))
    attempt("absent", lambda: store.missing)
    attempt("of instances", lambda: store.path)
    attempt("slip", lambda: store.assert_called_onec())
    store.path = "/tmp"
    print(store.path, store.mock_calls)
    attempt("no length", lambda: len(store))
    strict = Mock(spec_set=Store)
    strict.get = Mock(return_value=1)
    print(strict.get())

    def set_other():
        strict.other = 1
    attempt("set", set_other)
    named = Mock(spec=["read", "write"])
    named.read.return_value = "text"
    print(named.read(), hasattr(named, "close"), isinstance(named, Store))
    attempt("not listed", lambda: named.close())
    of_object = Mock(spec=Store("/x"))
    print(isinstance(of_object, Store), hasattr(of_object, "path"), hasattr(of_object, "other"))
    print(repr(store).split(" id=")[0], repr(strict).split(" id=")[0], repr(store.get).split(" id=")[0], repr(named).split(" id=")[0])


def magic():
    store = MagicMock(spec=Store)
    print(len(store), bool(store), store == store)
    store.__len__.return_value = 2
    print(len(store))
    attempt("no items", lambda: store[0])


async def awaited():
    store = MagicMock(spec=Store)
    store.fetch.return_value = "page"
    print(await store.fetch("/a", timeout=1), type(store.fetch).__name__, type(store.get).__name__)
    store.fetch.assert_awaited_once_with("/a", timeout=1)
    print(store.fetch.await_count)
    client = AsyncMock(spec=Store)
    client.fetch.side_effect = [1, TimeoutError("late")]
    print(await asyncio.gather(client.fetch("x"), client.fetch("y"), return_exceptions=True))
    client.get.return_value = "at once"
    print(client.get("k"), isinstance(client, Store))
    attempt("absent", lambda: client.missing)


def checked():
    def add(a, b=2):
        return a + b
    adder = Mock(spec=add)
    adder(1, b=3)
    adder.assert_called_with(a=1, b=3)
    adder.assert_any_call(1, 3)
    attempt("other", lambda: adder.assert_called_with(1, 4))
    attempt("bad", lambda: adder.assert_called_with(1, 2, 3))


class Service:
    def __init__(self, store: Store):
        self.store = store

    def lookup(self, key):
        if not isinstance(self.store, Store):
            raise TypeError("no store")
        return self.store.get(key, default="-")


plain()
magic()
asyncio.run(awaited())
checked()
service = Service(Mock(spec=Store, **{"get.return_value": "found"}))
print(service.lookup("k"), service.store.get.call_args, service.store.method_calls)
