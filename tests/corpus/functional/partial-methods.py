from functools import partialmethod
class Cell:
    def __init__(self): self._alive = False
    def set_state(self, state, why="-"):
        self._alive = state
        return why
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, why="dead")
c = Cell()
print(c.set_alive(), c._alive, c.set_dead(), c._alive, c.set_alive("because"))
