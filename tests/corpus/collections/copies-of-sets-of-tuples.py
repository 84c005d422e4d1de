from dataclasses import dataclass


@dataclass(frozen=True)
class Cell:
    row: int
    column: int


alive = {(1, 2), (1, 0), (4, 4)}
copy = set(alive)
copy.add((1, 0))
print(sorted(copy), (1, 2) in copy, (2, 1) in copy, copy == alive)
print(sorted(set().union(alive, {(2, 3)}, {(1, 0)})))
frozen = frozenset(alive)
print((4, 4) in frozen, frozen | {(4, 4)} == alive, sorted(frozen - {(1, 2)}))
copy.clear()
copy.update(alive)
copy.discard((1, 0))
print(sorted(copy), len(alive))

cells = {Cell(0, 1), Cell(1, 1)}
more = cells.copy()
more.add(Cell(1, 1))
print(len(more), Cell(0, 1) in more)
