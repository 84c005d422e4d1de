class Config:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __repr__(self):
        return f"Config({self.__dict__})"

c = Config(host="localhost", port=80)
print(c.host, c.port)
print(c)
c.__dict__["debug"] = True
print(c.debug, vars(c))
d = vars(c)
c.extra = 1
print(d)
del d["extra"]
print(hasattr(c, "extra"))
print(list(c.__dict__.items()), "host" in c.__dict__, len(vars(c)))
