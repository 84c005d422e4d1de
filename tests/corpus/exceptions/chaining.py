class ConfigError(Exception):
    pass

def load(d):
    try:
        return d["port"]
    except KeyError as e:
        raise ConfigError("no port configured") from e

def implicit():
    try:
        {}["a"]
    except KeyError:
        1 / 0

def hidden():
    try:
        {}["a"]
    except KeyError:
        raise ConfigError("hidden") from None

for f in (lambda: load({}), implicit, hidden):
    try:
        f()
    except Exception as e:
        print(f"{e!r:<40} cause={e.__cause__!r} context={e.__context__!r} suppress={e.__suppress_context__}")
