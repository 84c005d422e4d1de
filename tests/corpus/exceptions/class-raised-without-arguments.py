class AppError(Exception):
    def __init__(self, message, *, hint=None):
        super().__init__(message)


class NotFound(AppError):
    pass


for make in (lambda: NotFound(), lambda: NotFound("x", hint=1)):
    try:
        raise make()
    except (TypeError, AppError) as e:
        print(type(e).__name__, e)
try:
    raise NotFound
except TypeError as e:
    print(e)


def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


for call in (lambda: f(1), lambda: f(d=1), lambda: f(1, d=4), lambda: f(1, 9, 8, 7, 6, d=4, z=1, e=0)):
    try:
        print(call())
    except TypeError as e:
        print(e)
