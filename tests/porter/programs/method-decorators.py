import functools

class Service:
    def __init__(self):
        self.log = []

    def logged(func):
        @functools.wraps(func)
        def wrapper(self, *args):
            self.log.append(func.__name__)
            return func(self, *args)
        return wrapper

    @logged
    def run(self, x):
        return x + 1


s = Service()
print(s.run(1), s.log)

def shout(method):
    @functools.wraps(method)
    def wrapper(self, text):
        return method(self, text).upper()
    return wrapper

class Speaker:
    def __init__(self, name):
        self.name = name

    @shout
    def say(self, text):
        return f"{self.name}: {text}"

print(Speaker("ann").say("hi"))
