def echo():
    received = None
    try:
        while True:
            try:
                received = yield f"echo {received}"
            except ValueError as e:
                received = f"error({e})"
    finally:
        print("closing echo")

g = echo()
print(next(g))
print(g.send("hello"))
print(g.throw(ValueError("bad")))
print(g.send(3))
g.close()
try:
    g.send(1)
except StopIteration as e:
    print("stopped", e.value)
