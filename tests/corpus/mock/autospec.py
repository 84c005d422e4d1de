# create_autospec: calls are checked against the signatures of what the mock stands for.
import asyncio
from unittest.mock import AsyncMock, Mock, call, create_autospec, patch


class Mailer:
    retries = 3

    def __init__(self, host, port=25):
        self.host = host

    def send(self, to, subject, *, urgent=False):
        return 250

    async def connect(self, timeout):
        return True

    @staticmethod
    def parse(text):
        return text

    @classmethod
    def local(cls, port):
        return cls("localhost", port)


def attempt(label, f):
    try:
        print(label, f())
    except (AttributeError, AssertionError, TypeError) as error:
        print(label, type(error).__name__, error)


def functions():
    def add(a, b, *rest, scale=1):
        return (a + b) * scale
    fake = create_autospec(add, return_value=10)
    print(fake(1, 2), fake(1, b=3, scale=2), fake.call_count, fake.mock_calls)
    attempt("missing", lambda: fake(1))
    attempt("unknown", lambda: fake(1, 2, size=3))
    fake.assert_called_with(1, 3, scale=2)
    fake.assert_any_call(a=1, b=2)
    attempt("differs", lambda: fake.assert_called_with(9, 9))
    attempt("absent", lambda: fake.other)
    fake.side_effect = lambda a, b: a * b
    print(fake(3, 4), fake.call_args)
    fake.reset_mock()
    print(fake.called, fake.call_args_list)


def classes():
    Fake = create_autospec(Mailer)
    mailer = Fake("smtp", port=26)
    print(mailer is Fake.return_value, isinstance(mailer, Mailer), mailer is Fake("other"))
    mailer.send.return_value = 250
    print(mailer.send("a@b", subject="hi"))
    mailer.send.assert_called_once_with("a@b", "hi")
    attempt("missing", lambda: mailer.send("a@b"))
    attempt("constructor", lambda: Fake())
    attempt("absent", lambda: mailer.host)
    attempt("call", lambda: mailer())
    print(Fake.parse("x") is Fake.parse.return_value, Fake.local(25) is Fake.local.return_value)
    attempt("static", lambda: Fake.parse())
    attempt("class method", lambda: mailer.local())
    print(Fake.mock_calls)
    print(mailer.mock_calls == [call.send("a@b", "hi")], mailer.method_calls)


async def awaited():
    mailer = create_autospec(Mailer, instance=True)
    mailer.connect.return_value = True
    print(await mailer.connect(timeout=3), mailer.connect.await_count)
    mailer.connect.assert_awaited_once_with(3)
    attempt("missing", lambda: mailer.connect())

    async def fetch(url, retries=0):
        return url
    fake = create_autospec(fetch)
    fake.return_value = "page"
    print(await fake("/a"), await fake(url="/b", retries=2))
    fake.assert_awaited_with("/b", 2)
    print(fake.await_count, fake.await_args_list)
    try:
        await fake()
    except TypeError as error:
        print("late", error)


def patched():
    with patch.object(Mailer, "send", autospec=True) as send:
        send.return_value = 1
        mailer = Mailer("h")
        print(mailer.send("a", "b", urgent=True))
        send.assert_called_once_with(mailer, "a", "b", urgent=True)
        attempt("missing", lambda: mailer.send("a"))
    with patch.object(Mailer, "parse", spec=True) as parse:
        parse.return_value = "p"
        print(Mailer.parse("x"))
        attempt("absent", lambda: parse.other)
    print(Mailer("h").send("a", "b"))


functions()
classes()
asyncio.run(awaited())
patched()
