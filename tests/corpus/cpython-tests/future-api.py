import asyncio

async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    assert not f.done() and not f.cancelled()
    for call in (f.result, f.exception):
        try:
            call()
        except asyncio.InvalidStateError as e:
            print(e)
    assert f.cancel() is True
    assert f.cancelled() and f.done()
    for call in (f.result, f.exception):
        try:
            call()
        except asyncio.CancelledError as e:
            print("CancelledError", e.args)
    for call in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try:
            call()
        except asyncio.InvalidStateError as e:
            print(e)
    assert f.get_loop() is loop
    g = loop.create_future()
    g.set_exception(ValueError)
    assert isinstance(g.exception(), ValueError)
    h = loop.create_future()
    try:
        h.set_exception(StopIteration())
    except TypeError as e:
        print("TypeError")
    else:
        print("accepted:", type(h.exception()).__name__)

asyncio.run(main())
