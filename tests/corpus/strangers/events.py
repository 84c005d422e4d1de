import asyncio
from collections import defaultdict

class EventEmitter:
    def __init__(self):
        self._handlers = defaultdict(list)

    def on(self, event, handler=None):
        if handler is None:
            def register(fn):
                self._handlers[event].append(fn)
                return fn
            return register
        self._handlers[event].append(handler)

    def off(self, event, handler):
        try:
            self._handlers[event].remove(handler)
        except ValueError:
            pass

    async def emit(self, event, *args, **kwargs):
        results = []
        for h in list(self._handlers[event]):
            res = h(*args, **kwargs)
            if asyncio.iscoroutine(res):
                res = await res
            results.append(res)
        return results

bus = EventEmitter()

@bus.on("login")
def greet(user, **extra):
    print(f"Hello, {user}!", extra)
    return len(user)

@bus.on("login")
async def audit(user, ip="?"):
    await asyncio.sleep(0.1)
    print(f"audit: {user} from {ip}")
    return ip

async def main():
    print(await bus.emit("login", "ana", ip="10.0.0.1"))
    bus.off("login", greet)
    bus.off("login", greet)
    print(await bus.emit("login", "bo"))
    print(await bus.emit("nothing"))
    bus.on("tick", lambda n: n ** 2)
    print(await bus.emit("tick", 7))
    print(dict((k, len(v)) for k, v in bus._handlers.items()))

asyncio.run(main())
