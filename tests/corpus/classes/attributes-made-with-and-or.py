# Attributes of a class whose values are chosen with `and` and `or`.
def setting(name):
    return {"name": "", "size": (3, 4)}.get(name)


class Settings:
    name = setting("name") or "default"
    size = setting("size") or (1, 1)
    both = (setting("size") or ()) and 2.0
    depth = setting("depth") or setting("name") or [0]


print(Settings.name, Settings.size, Settings.both, Settings.depth)
