async def coro():
    return 1

def check(label, f):
    try:
        print(label, "->", f())
    except BaseException as e:
        print(label, "->", type(e).__name__, e, getattr(e, "value", ""))

class Aw:
    def __await__(self):
        x = yield "first"
        y = yield ("second", x)
        return (x, y)

async def uses():
    return await Aw()

c = uses()
check("send None", lambda: c.send(None))
check("send 1", lambda: c.send(1))
check("send 2", lambda: c.send(2))
check("send 3", lambda: c.send(3))
c = uses()
check("send value first", lambda: c.send("x"))
check("next", lambda: c.send(None))
check("throw", lambda: c.throw(ValueError("thrown")))
check("closed", lambda: c.close())
c = coro()
check("throw at start", lambda: c.throw(KeyError("early")))
check("send after", lambda: c.send(None))
