def handle(cmd):
    match cmd.split():
        case ["quit"]:
            return "bye"
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["get", item, *rest] if rest:
            return f"too many things: {[item, *rest]}"
        case ["get", item]:
            return f"you take the {item}"
        case [first, *_, last]:
            return f"? {first} ... {last}"
        case [single]:
            return f"unknown word {single!r}"
        case []:
            return "say something"

for c in ["quit", "go north", "go up", "get lamp", "get lamp and key", "dance", ""]:
    print(handle(c))

def event(e):
    match e:
        case {"type": "click", "pos": (x, y)}:
            return f"click at {x},{y}"
        case {"type": "key", "key": str(k), **rest}:
            return f"key {k} {rest}"
        case {"type": t}:
            return f"other {t}"
        case {}:
            return "no type"

for e in [{"type": "click", "pos": (1, 2)}, {"type": "key", "key": "a", "ctrl": True}, {"type": "x"}, {"foo": 1}]:
    print(event(e))
