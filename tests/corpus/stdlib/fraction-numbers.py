import asyncio
import math
from decimal import Decimal
from fractions import Fraction


async def halve(amount):
    await asyncio.sleep(0.1)
    return amount / 2


async def main():
    third, quarter = Fraction(1, 3), Fraction("0.25")
    print(third + quarter, third - quarter, third * quarter, third / quarter, third ** 2, quarter ** -2, -third, abs(Fraction(-2, 4)), repr(third))
    print(await asyncio.gather(*(halve(Fraction(1, n)) for n in range(1, 4))))
    print(third + 1, 1 - third, 2 * third, 1 / third, third + 0.5, 0.5 * quarter, 7 // Fraction(2), Fraction(7, 2) // 1, Fraction(-7, 2) % 2, divmod(Fraction(7, 2), Fraction(2, 3)), 2 ** Fraction(3), 4 ** Fraction(1, 2), Fraction(1, 4) ** 0.5)
    print(sum(Fraction(1, n) for n in range(1, 8)), max(third, quarter), sorted([third, 0.3, quarter, 1]), Fraction(3, 6) == 0.5, Fraction(4, 2) == 2, third < 0.34, third == "1/3", hash(Fraction(4, 2)) == hash(2), hash(quarter) == hash(0.25), {2: "two"}[Fraction(2)])
    print(Fraction("3/4"), Fraction(" -1.5e-2 "), Fraction(0.5), Fraction(0.1).limit_denominator(10), Fraction(Decimal("1.1")), Fraction(math.pi).limit_denominator(1000), Fraction(), Fraction(6, -4), Fraction(third, quarter), Fraction("1_000/3"))
    print(third.numerator, third.denominator, third.as_integer_ratio(), third.is_integer(), float(third), int(Fraction(-7, 2)), round(Fraction(7, 2)), round(Fraction(5, 2)), round(third, 2), round(Fraction(12345), -2), math.floor(Fraction(-1, 2)), math.ceil(Fraction(1, 2)), bool(Fraction(0)))
    print(f"{third}", [third], Fraction(10**20, 3))
    for fail in (lambda: Fraction(1, 0), lambda: third / 0, lambda: third // 0, lambda: Fraction("x"), lambda: Fraction(1.5, 2), lambda: Fraction(float("nan")), lambda: Fraction([]), lambda: third + "1", lambda: third < "1", lambda: Fraction(0) ** -1):
        try:
            print(fail())
        except (ArithmeticError, TypeError, ValueError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
