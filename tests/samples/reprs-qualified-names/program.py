import asyncio


class Server:
    def on_ready(self):
        print("ready")

    @staticmethod
    def close():
        print("closed")

    check = lambda self: True


def traced(function):
    def wrapper(*args):
        return function(*args)

    return wrapper


@traced
def top():
    pass


def shown(value):
    return repr(value).split(" at 0x")[0]


def fails(number):
    raise ValueError(number)


async def main():
    loop = asyncio.get_running_loop()

    def nested():
        def deeper():
            pass

        return deeper

    class Local:
        def method(self):
            return lambda: self

    short = lambda: None
    print(shown(nested), shown(nested()), shown(short))
    print(shown(Local().method()), shown(top), shown(Server.close))
    print(nested.__qualname__, nested.__name__, nested().__qualname__, short.__qualname__)
    print(shown(Server().on_ready), shown(Local().method))
    for callback in [nested, short, Server().on_ready, Server.close, Local().method]:
        handle = loop.call_later(5, callback)
        print(repr(handle).split(" at ")[0])
        handle.cancel()

    def broken():
        fails(7)

    def report(loop, context):
        print(context["message"].split(" at ")[0], repr(context["exception"]))

    loop.set_exception_handler(report)
    loop.call_soon(broken)
    loop.call_soon(lambda: fails(8))
    await asyncio.sleep(0)
    task = loop.create_task(asyncio.sleep(0))

    def finished(task):
        pass

    task.add_done_callback(finished)
    print(repr(task).split("cb=")[1].split(" at ")[0])
    await task


asyncio.run(main())
