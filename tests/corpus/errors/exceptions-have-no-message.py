class Api(Exception):
    def __init__(self, status):
        super().__init__(f"status {status}")
        self.status = status


def show(f):
    try:
        print(f())
    except AttributeError as e:
        print("AE", e)


try:
    raise ValueError("bad")
except ValueError as e:
    err = e
    show(lambda: e.message)
    show(lambda: err.message)
try:
    raise Api(404)
except Api as e:
    show(lambda: e.code)
    show(lambda: e.status)
    show(lambda: e.message)
try:
    raise OSError(2, "gone")
except OSError as e:
    show(lambda: e.errno)
    show(lambda: e.strerror)
    show(lambda: e.filename)
try:
    raise ExceptionGroup("g", [ValueError(1)])
except Exception as e:
    show(lambda: e.message)
    show(lambda: e.exceptions)
    show(lambda: e.stack)
    show(lambda: e.cause)
