"""A getter or a setter alone, taken from the base."""
class Account:
    def __init__(self):
        self._total = 1

    @property
    def total(self):
        return self._total

    @total.setter
    def total(self, value):
        print("set", value)
        self._total = value


class Loud(Account):
    @Account.total.getter
    def total(self):
        return self._total * 100


class Checked(Account):
    @Account.total.setter
    def total(self, value):
        if value < 0:
            raise ValueError("negative")
        self._total = value + 0.5


loud, checked = Loud(), Checked()
loud.total = 3
checked.total = 4
print(loud.total, checked.total)
checked.total += 1
print(checked.total)
try:
    checked.total = -1
except ValueError as error:
    print(error)
