"""weakref.WeakKeyDictionary: what is known of connections, as long as they are there."""
import asyncio
import weakref


class Connection:
    def __init__(self, name):
        self.name = name


class Address:
    def __init__(self, host):
        self.host = host

    def __eq__(self, other):
        return self.host == other.host

    def __hash__(self):
        return hash(self.host)


seen = weakref.WeakKeyDictionary()


async def serve(name, seconds):
    connection = Connection(name)
    seen[connection] = 0
    for _ in range(3):
        await asyncio.sleep(seconds)
        seen[connection] += 1
    print(name, "ends with", seen[connection])


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(serve("a", 0.1))
        group.create_task(serve("b", 0.2))
        for _ in range(3):
            await asyncio.sleep(0.25)
            print([(connection.name, count) for connection, count in seen.items()], len(seen))


asyncio.run(main())
print(len(seen), list(seen.keys()))
first, second = Address("one"), Address("one")
routes = weakref.WeakKeyDictionary({first: 1})
print(second in routes, routes[second], routes.get(Address("two")), routes.get(Address("two"), 5), 3 in routes)
routes[second] = 2
print(len(routes), list(routes.values()), routes.setdefault(first, 7), routes.pop(second), routes.pop(second, None), len(routes))
routes[second] = 4
del second
print(len(routes))
routes.update({first: 8})
print([key.host for key in routes])
third = Address("three")
for key, value in routes.items():
    routes[third] = value + 1
    print(key.host, value, len(routes))
del routes[first]
for wrong in (lambda: routes[first], lambda: routes.pop(first)):
    try:
        wrong()
    except KeyError as error:
        print(type(error).__name__, type(error.args[0]))
try:
    routes["text"] = 1
except TypeError as error:
    print(error)
