# Keywords that come twice, or by name where only a place is taken.
def show(**options):
    return options


def area(width, /, height=1, *, unit="m"):
    return f"{width * height} {unit}"


class Box:
    def put(self, **things):
        return things


given = {"a": 1}
calls = [
    lambda: show(**given, a=2),
    lambda: show(a=2, **given),
    lambda: show(**given, **{"a": 3}),
    lambda: show(**given, b=2, **{"c": 3}),
    lambda: Box().put(**given, a=4),
    lambda: dict(**given, a=5),
    lambda: area(width=1, height=2),
    lambda: area(2, height=3, unit="cm"),
]
for each in calls:
    try:
        print(each())
    except TypeError as error:
        print("TypeError:", error)
