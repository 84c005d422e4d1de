from contextlib import contextmanager
import time

@contextmanager
def tag(name, **attrs):
    extra = "".join(f' {k}="{v}"' for k, v in attrs.items())
    print(f"<{name}{extra}>")
    yield name.upper()
    print(f"</{name}>")

@contextmanager
def timed(label):
    start = time.perf_counter()
    try:
        yield
    finally:
        print(f"{label}: {time.perf_counter() - start:.3f}s")

with tag("div", id="main", cls="wide") as t, tag("p"):
    print("text in", t)
with timed("nap"):
    time.sleep(0.25)
try:
    with timed("failing"):
        raise ValueError("inside")
except ValueError as e:
    print("outside:", e)
