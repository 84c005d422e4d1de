# What an IntEnum and a StrEnum take for values, and how members with a text of their own are formatted.
import enum


class Level(enum.IntEnum):
    LOW = 1
    HIGH = "2"
    TOP = 3.0

    def __str__(self):
        return self.name.lower()


class Shirt(enum.StrEnum):
    SMALL = "s"

    def __str__(self):
        return self.name.title()


print([each.value for each in Level], Level.HIGH + 1)
for member in [Level.LOW, Shirt.SMALL]:
    print(member, f"{member}", f"{member:>4}|", "%s" % member, "{}".format(member))
try:
    class Wrong(enum.StrEnum):
        ONE = 1
except TypeError as error:
    print(error)
