import threading, time
from concurrent.futures import ThreadPoolExecutor
class Shop:
    def __init__(self):
        self.sold = []
        self.lock = threading.Lock()
    def sell(self, name, *, count=1, pause=0.5):
        for _ in range(count):
            with self.lock:
                n = len(self.sold)
                time.sleep(pause)
                self.sold.append((name, n))
    def __call__(self, x):
        time.sleep(x)
        return x * 2
def deco(fn):
    def wrapper(*args, **kwargs):
        print("call", fn.__name__, args, kwargs)
        r = fn(*args, **kwargs)
        print("done", fn.__name__)
        return r
    return wrapper
@deco
def greet(name, greeting="hi"):
    time.sleep(1)
    print(greeting, name)
    return name
shop = Shop()
ts = [threading.Thread(target=shop.sell, args=("a",), kwargs={"count": 2}), threading.Thread(target=shop.sell, args=("b",), kwargs=dict(count=2, pause=0.25))]
for t in ts: t.start()
for t in ts: t.join()
print(shop.sold)
t = threading.Thread(target=greet, args=("Ann",), kwargs={"greeting": "hello"})
t.start(); t.join()
with ThreadPoolExecutor(2) as ex:
    print(list(ex.map(shop, [2, 1])))
    f = ex.submit(greet, "Bob", greeting="hey")
    print(f.result())
    fs = [ex.submit(pow, 2, n) for n in range(3)]
    print([f.result() for f in fs])
    g = ex.submit(greet)
    print(repr(g.exception()))
def gen():
    for i in range(2):
        yield i
def user():
    for i in gen():
        time.sleep(1)
        print("gen", i)
    print([x for x in (y * 2 for y in gen())], sum(map(lambda v: v + 1, gen())))
t = threading.Thread(target=user); t.start(); t.join()
t = threading.Timer(1.5, greet, args=["T"], kwargs={"greeting": "yo"}); t.start()
t.join()
threading.Thread(target=greet).start()
