import asyncio, random
from dataclasses import dataclass, field

@dataclass
class Fighter:
    name: str
    hp: int = 30
    power: int = field(default=5, kw_only=True)
    log: list = field(default_factory=list, repr=False)

    @property
    def alive(self) -> bool:
        return self.hp > 0

    def hit(self, other: "Fighter", rng) -> None:
        dmg = rng.randint(1, self.power)
        other.hp = max(0, other.hp - dmg)
        self.log.append(dmg)
        print(f"{self.name} hits {other.name} for {dmg} ({other.hp} left)")

async def fight(a: Fighter, b: Fighter, rng) -> Fighter:
    turn = 0
    while a.alive and b.alive:
        attacker, defender = (a, b) if turn % 2 == 0 else (b, a)
        attacker.hit(defender, rng)
        turn += 1
        await asyncio.sleep(0.1)
    winner = a if a.alive else b
    return winner

async def main():
    rng = random.Random("seed")
    pairs = [(Fighter("Orc", 12, power=6), Fighter("Elf", 10, power=7)), (Fighter("Imp", 5), Fighter("Bat", 4, power=3))]
    winners = await asyncio.gather(*(fight(a, b, rng) for a, b in pairs))
    print(winners)
    champ = await fight(*winners, rng)
    print("champion:", champ.name, sum(champ.log), champ)

asyncio.run(main())
