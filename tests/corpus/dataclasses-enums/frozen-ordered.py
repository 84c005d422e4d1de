from dataclasses import dataclass, FrozenInstanceError

@dataclass(frozen=True, order=True)
class Card:
    rank: int
    suit: str

cards = [Card(10, "♠"), Card(2, "♥"), Card(10, "♣")]
print(sorted(cards))
print(max(cards), Card(2, "♥") in cards, Card(1, "x") < Card(1, "y"))
print(len({Card(2, "♥"), Card(2, "♥")}))
try:
    cards[0].rank = 5
except FrozenInstanceError as e:
    print("FrozenInstanceError:", e)
