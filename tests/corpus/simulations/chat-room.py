import asyncio

class Room:
    def __init__(self, name):
        self.name = name
        self.members = {}

    def join(self, user):
        self.members[user.name] = user
        self.broadcast("*", f"{user.name} joined {self.name}")

    def leave(self, user):
        del self.members[user.name]
        self.broadcast("*", f"{user.name} left")

    def broadcast(self, sender, text):
        for member in self.members.values():
            if member.name != sender:
                member.inbox.put_nowait((sender, text))

class User:
    def __init__(self, name):
        self.name = name
        self.inbox = asyncio.Queue()

    async def read(self):
        while True:
            sender, text = await self.inbox.get()
            prefix = "   " if sender == "*" else f"<{sender}>"
            print(f"{self.name}'s screen | {prefix} {text}")

    async def talk(self, room, lines, pause):
        room.join(self)
        reader = asyncio.create_task(self.read())
        for line in lines:
            await asyncio.sleep(pause)
            room.broadcast(self.name, line)
        await asyncio.sleep(pause)
        room.leave(self)
        reader.cancel()

async def main():
    room = Room("#python")
    await asyncio.gather(
        User("amy").talk(room, ["hi all", "asyncio is fun"], 1.0),
        User("ben").talk(room, ["hello amy", "yes!", "bye"], 0.7),
    )
    print("members:", list(room.members))

asyncio.run(main())
