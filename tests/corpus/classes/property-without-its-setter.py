# A subclass that overrides a property overrides all of it: the setter of the base is gone.
class Room:
    def __init__(self):
        self._warmth = 20

    @property
    def warmth(self):
        return self._warmth

    @warmth.setter
    def warmth(self, value):
        self._warmth = value


class Sealed(Room):
    @property
    def warmth(self):
        return super().warmth + 1


room, sealed = Room(), Sealed()
room.warmth += 2
print(room.warmth, sealed.warmth)
try:
    sealed.warmth = 5
except AttributeError as error:
    print(error)
try:
    sealed.warmth += 5
except AttributeError as error:
    print(error)
