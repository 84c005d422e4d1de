class Model:
    table = "models"

    def __init__(self, **fields):
        for key, value in fields.items():
            self.__dict__[key] = value

    def __setattr__(self, name, value):
        print("set", name)
        self.__dict__[name] = value

    def __getattr__(self, name):
        raise AttributeError(f"no {name}")

    def to_dict(self):
        return {k: v for k, v in self.__dict__.items() if not k.startswith("_")}


m = Model(id=1, name="ann")
m.age = 7
print(m.to_dict(), m.name)
try:
    m.nothing
except AttributeError as e:
    print(e)
