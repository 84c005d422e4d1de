class Field:
    """A query is written as a comparison."""
    def __init__(self, name):
        self.name = name

    def __gt__(self, other):
        return f"{self.name} > {other!r}"

    def __le__(self, other):
        return [self.name, "<=", other]

    def __eq__(self, other):
        return Query(self.name, other)

    def __ne__(self, other):
        return 0


class Query:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __and__(self, other):
        return f"{self} and {other}"

    def __str__(self):
        return f"{self.name} = {self.value!r}"


age, name = Field("age"), Field("name")
print(age > 3, 3 < age, age <= 5, age != 1)
print((age == 3) & (name == "ann"), 7 == age)
if age > 100:
    print("a text is true")
print(bool(age != 1), not age == 1, 4 if age <= 1 else 5)
