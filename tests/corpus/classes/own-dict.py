class D(dict):
    def __init__(self, *a, ttl=1, **k):
        super().__init__(*a, **k)
        self.ttl = ttl
    def __missing__(self, k): return f"<{k}>"
    def __setitem__(self, k, v):
        print("set", k)
        super().__setitem__(k, v)
d = D(ttl=2)
d["a"] = 1
print(d["a"], d["zz"], d.get("q"), d)
x = D({"b": 1}, c=2)
print(x, x["c"], x.ttl)
