import functools

def validate(**types):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(**kwargs):
            for name, t in types.items():
                if not isinstance(kwargs.get(name), t):
                    raise TypeError(f"{fn.__name__}: {name} must be {t.__name__}, not {type(kwargs.get(name)).__name__}")
            return fn(**kwargs)
        return wrapper
    return deco

def log_calls(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        sig = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
        print(f"-> {fn.__name__}({sig})")
        try:
            r = fn(*args, **kwargs)
        except Exception as e:
            print(f"<- {fn.__name__} raised {e!r}")
            raise
        print(f"<- {r!r}")
        return r
    return wrapper

@log_calls
@validate(name=str, age=int)
def register(name, age, city="?"):
    return {"name": name, "age": age, "city": city}

register(name="Ann", age=30)
try:
    register(name="Bob", age="x")
except TypeError:
    pass
