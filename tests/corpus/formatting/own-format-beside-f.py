class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees

    def __format__(self, spec):
        return format(self.degrees, spec or ".1f") + "°"

    def __str__(self):
        return "a temperature"


def main():
    t = Temperature(21)

    def f(a, b=2, *rest, k, **others):
        return a, b, rest, k, others

    print(f"{t} {t:.2f} {t!s}", format(t))
    print(f"{f(1, k=t.degrees)}")
    try:
        f(1)
    except TypeError as e:
        print(e)


main()
