from dataclasses import dataclass, field
from datetime import date
from typing import Optional
x = "global"
def change():
    global x
    x = "new"
change()
class Scope:
    x = "class"
    y = [x for _ in range(2)]
    def method(self):
        return x
    z = x.upper()
print(Scope.y, Scope().method(), Scope.z, x)
@dataclass
class Event:
    title: str
    date: date = date(2024, 1, 1)
    time: Optional[str] = None
print(Event("x"), Event("y", date(2020, 2, 2)))
@dataclass
class E2:
    date: date
    n: int = 0
print(E2(date(2020, 1, 2)))
class Plain:
    date: date = None
    def __init__(self, date): self.date = date
    def year(self): return self.date.year
print(Plain(date(2021, 1, 1)).year())
