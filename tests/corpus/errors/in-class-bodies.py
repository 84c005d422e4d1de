"""Where tracebacks say that a class statement failed: its body is a frame with the class's name."""
import traceback
from dataclasses import dataclass


def refuse(thing):
    raise ValueError(f"no {thing.__name__}")


def limit():
    return {}["limit"]


def with_value():
    class Shop:
        name = "a"
        top = limit()

        def go(self):
            pass

    return Shop


def with_decorator():
    class Shop:
        @refuse
        def go(self):
            pass

    return Shop


def decorated():
    @refuse
    class Shop:
        def go(self):
            pass

    return Shop


def nested():
    class Outer:
        class Inner:
            size = 1 // 0

    return Outer


def as_data():
    @dataclass
    class Cart:
        items: list = []

    return Cart


def called_later():
    class Key:
        order = {"of": lambda item: item["key"]}

    return Key.order["of"]({})


for make in (with_value, with_decorator, decorated, nested, called_later):
    try:
        make()
    except (ValueError, KeyError, ZeroDivisionError) as error:
        print(type(error).__name__, [(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)])
try:
    as_data()
except ValueError as error:
    print(error, [(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)][:2])
