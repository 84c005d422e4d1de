import asyncio
import math
from decimal import ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Context, Decimal, DivisionByZero, Inexact, InvalidOperation, getcontext, localcontext, setcontext

CENT = Decimal("0.01")


class Account:
    def __init__(self, owner, balance="0.00"):
        self.owner = owner
        self.balance = Decimal(balance)

    async def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        before = self.balance
        await asyncio.sleep(0.1)
        self.balance = before + amount

    def interest(self, rate):
        return (self.balance * rate / 100).quantize(CENT, rounding=ROUND_HALF_UP)

    def __str__(self):
        return f"{self.owner:<6}${self.balance:>12,.2f}"


async def precise(digits):
    getcontext().prec = digits
    await asyncio.sleep(0.1)
    return Decimal(1) / Decimal(7)


async def main():
    account = Account("ann", "1000.10")
    await account.deposit(Decimal("0.2"))
    print(account, account.balance, repr(account.interest(Decimal("3.75"))))
    print(await asyncio.gather(precise(5), precise(9)), getcontext().prec)

    values = [Decimal(text) for text in ("0", "-0", "1", "-1.5", "2.50", "1E+3", "1e-10", "0.000001", "0.0000001", "123456789.987654321", "9.99", "  7_000.5 ", "-0.00", "1e5", "12e-3")]
    print(*values)
    print([repr(value) for value in values[:4]], [value.adjusted() for value in values], [str(value.normalize()) for value in values])
    a, b = Decimal("10.25"), Decimal("-3.4")
    print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), b % a, b // a, a ** 2, a ** -2, -a, +a, abs(b))
    print(a + 1, 1 - a, 2 * a, 1 / a, 100 // a, 100 % a, 2 ** Decimal(5), sum([a, b]), max(a, b), min(a, 3), round(a), round(a, 1), round(Decimal("2.5")), round(Decimal("12345"), -2))
    print(Decimal(1) / 3, Decimal(2) / 3, Decimal(10) / 4, Decimal(2).sqrt(), Decimal("0.0625").sqrt(), Decimal(144).sqrt(), Decimal(6) / 2, Decimal("1e30") + Decimal("1e-5"), Decimal("1e3") * 2)
    print(a == Decimal("10.250"), a == 10.25, a > 10, a < 10.5, b != a, Decimal(1) == 1, hash(Decimal("1.0")) == hash(1), hash(Decimal("0.5")) == hash(0.5), {1: "one", 0.5: "half"}[Decimal("1.00")], Decimal("0.5") in {0.5})
    print(sorted([Decimal("3"), Decimal("1.5"), 2, 2.5]), bool(Decimal("0.0")), int(Decimal("-7.9")), float(Decimal("1.25")), math.floor(Decimal("-1.5")), math.ceil(Decimal("1.2")), math.trunc(Decimal("-1.9")))
    print(Decimal(0.1), Decimal(-0.75), Decimal((0, (3, 1, 4), -2)), Decimal(10**20), Decimal(True), Decimal.from_float(0.5), a.as_tuple(), a.as_integer_ratio(), Decimal("3e2").as_integer_ratio())

    for mode in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
        print(f"{mode:<16}", *(Decimal(text).quantize(Decimal("1"), rounding=mode) for text in ("0.5", "1.5", "2.5", "-0.5", "-1.1", "1.9", "5.1")))
    print(Decimal("2.675").quantize(CENT), Decimal("1234.5").quantize(Decimal("1E+1")), Decimal("5").quantize(CENT), Decimal("2.5").to_integral_value(), Decimal("-3.7").to_integral_value(rounding=ROUND_FLOOR))

    with localcontext() as context:
        context.prec = 6
        print(Decimal(22) / 7, Decimal("123456789") + 0, +Decimal("1234567.5"), context.flags[Inexact])
    with localcontext(prec=3, rounding=ROUND_UP):
        print(Decimal(10) / 3, Decimal("9.999") + 0)
    print(Decimal(22) / 7, getcontext())
    setcontext(Context(prec=4))
    print(Decimal(1) / 7)
    setcontext(Context())

    amount = Decimal("-1234567.891")
    for spec in ("", "f", ".2f", ",.2f", "e", ".3e", "g", ".3g", ".10g", ">16.1f", "<16.1f", "^16.1f", "016.1f", "+.1f", " .1f", ",", "%", ".1%", "*^20,.2f", "020,.2f", "E", ".0f"):
        print(f"{spec:>9}", f"[{amount:{spec}}]", f"[{CENT:{spec}}]", f"[{Decimal('1E+5'):{spec}}]")

    print(Decimal("NaN"), Decimal("-Infinity"), Decimal("inf") > 5, Decimal("nan") == Decimal("nan"), Decimal("inf") + 1, Decimal(5) / Decimal("inf"), Decimal("inf").is_infinite(), Decimal("nan").is_nan())
    failing = [
        lambda: Decimal("abc"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(5) % 0, lambda: Decimal(-1).sqrt(), lambda: Decimal(1) + 1.5, lambda: Decimal("1") < "2",
        lambda: Decimal([]), lambda: Decimal("1e30").quantize(CENT), lambda: Decimal("inf") - Decimal("inf"), lambda: int(Decimal("nan")), lambda: Decimal("nan") < 1, lambda: Decimal("1e999999") * 10, lambda: Decimal({}),
    ]
    for fail in failing:
        try:
            print(fail())
        except ArithmeticError as error:
            print(type(error).__name__, error, isinstance(error, ZeroDivisionError), isinstance(error, InvalidOperation))
        except (TypeError, ValueError) as error:
            print(f"{type(error).__name__}: {error}")
    try:
        Decimal(1) // 0
    except ZeroDivisionError as error:
        print("divided by zero", error)
    getcontext().traps[DivisionByZero] = False
    print(Decimal(1) / 0, Decimal(-1) / 0)


asyncio.run(main())
