import asyncio
import textwrap

ROOMS = {
    "hall": {"desc": "A dusty hall with a ticking clock.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]},
    "library": {"desc": "Thousands of books, and a draught from somewhere behind the shelves that makes the candles flicker.", "exits": {"south": "hall"}, "items": ["key", "book"]},
    "kitchen": {"desc": "It smells of soup.", "exits": {"west": "hall", "down": "cellar"}, "items": []},
    "cellar": {"desc": "Dark. Very dark.", "exits": {"up": "kitchen"}, "items": ["treasure"], "locked": True},
}


class GameOver(Exception):
    pass


class Game:
    def __init__(self, rooms):
        self.rooms = rooms
        self.here = "hall"
        self.bag = set()
        self.moves = 0

    @property
    def room(self):
        return self.rooms[self.here]

    def look(self):
        print(f"\n[{self.here.upper()}]")
        print(textwrap.fill(self.room["desc"], width=40, initial_indent="  ", subsequent_indent="  "))
        if items := self.room["items"]:
            print("  You see: " + ", ".join(sorted(items)))
        print("  Exits: " + ", ".join(f"{d} ({r})" for d, r in self.room["exits"].items()))

    def execute(self, line):
        self.moves += 1
        match line.lower().split():
            case ["look"]:
                self.look()
            case ["go", direction] | ["n" | "s" | "e" | "w" as direction]:
                direction = {"n": "north", "s": "south", "e": "east", "w": "west"}.get(direction, direction)
                self.go(direction)
            case ["take", "all"]:
                for item in list(self.room["items"]):
                    self.take(item)
            case ["take", item]:
                self.take(item)
            case ["inventory" | "i"]:
                print("  You carry:", ", ".join(sorted(self.bag)) or "nothing")
            case ["quit"]:
                raise GameOver("You fall asleep.")
            case [verb, *_]:
                print(f"  I don't know how to {verb}.")
            case []:
                print("  Pardon?")

    def go(self, direction):
        target = self.room["exits"].get(direction)
        if target is None:
            print("  There is no way", direction)
        elif self.rooms[target].get("locked") and "key" not in self.bag:
            print("  The door is locked. 🔒")
        else:
            self.here = target
            self.look()

    def take(self, item):
        try:
            self.room["items"].remove(item)
        except ValueError:
            print(f"  There is no {item} here.")
            return
        self.bag.add(item)
        print(f"  Taken: {item}")
        if item == "treasure":
            raise GameOver("You found the treasure! 💰")


async def clock(game):
    while True:
        await asyncio.sleep(5)
        print(f"  (bong, {game.moves} moves)")


async def player(game, script):
    for line in script:
        await asyncio.sleep(1)
        print(">", line)
        game.execute(line)


async def main():
    game = Game(ROOMS)
    game.look()
    ticker = asyncio.create_task(clock(game))
    script = ["take lamp", "e", "go down", "dance wildly", "", "w", "n", "take sword", "take all", "i", "s", "e", "go down", "take treasure", "never reached"]
    try:
        await player(game, script)
    except GameOver as end:
        print(f"*** {end} ({game.moves} moves) ***")
    finally:
        ticker.cancel()


asyncio.run(main())
