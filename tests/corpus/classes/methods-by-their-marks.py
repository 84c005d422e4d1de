import asyncio
def rule(state):
    def mark(fn):
        fn.__dict__.setdefault("rules", []).append(state)
        return fn
    return mark
class Machine:
    table = {}
    def __init_subclass__(cls):
        for name, attr in vars(cls).items():
            for each in getattr(attr, "rules", ()):
                cls.table[each] = attr
class Light(Machine):
    colour = "red"
    @rule("red")
    @rule("amber")
    async def go(self):
        await asyncio.sleep(1)
        self.colour = "green"
    @rule("green")
    async def stop(self):
        self.colour = "red"
    @property
    def shown(self):
        return self.colour.upper()
    @staticmethod
    def make():
        return Light()
async def main():
    light = Light.make()
    for _ in range(3):
        await Machine.table[light.colour](light)
        print(light.shown)
    print({state: action.__name__ for state, action in Machine.table.items()})
    print(sorted(name for name in vars(Light) if not name.startswith("_")), [name for name, value in Light.__dict__.items() if callable(value) and not name.startswith("_")])
asyncio.run(main())
