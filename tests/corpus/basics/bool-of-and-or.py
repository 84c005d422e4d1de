# bool() of `and` and `or` is a bool, whatever the sides are.
name, count, items, nothing = "ada", 3, [], None


class Box:
    def __init__(self, full):
        self.full = full

    def __bool__(self):
        return self.full


print(bool(not count and name), bool(not items and name), bool(name or not items))
print(bool(items and name), bool(name and items), bool(count and name), bool(nothing or items))
print(bool(not items and Box(False)), bool(Box(True) or name), bool(count > 2 and name))
print(bool(not nothing and name), bool(not nothing), bool(items), bool(name), bool(Box(False)))
flags = {"on": bool(not items and count), "off": bool(nothing and not items)}
print(flags)
zero = 0
print(bool(not zero and name))
