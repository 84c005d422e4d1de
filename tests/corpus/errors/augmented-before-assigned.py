# `x += …` reads x first: where nothing has given it a value, that is what the error says.
def surely() -> None:
    count += 1
    count = 0


def perhaps(start: bool) -> list[int]:
    if start:
        seen = []
    seen += [1]
    return seen


def counted(start: bool) -> int:
    if start:
        n = 1
    n += 1
    n *= 1.5
    return n


def halved(start: bool) -> float:
    if start:
        share = 1.0
    share /= 2
    return share


for attempt in (surely, lambda: perhaps(True), lambda: perhaps(False), lambda: counted(True), lambda: counted(False), lambda: halved(True), lambda: halved(False)):
    try:
        print(attempt())
    except UnboundLocalError as error:
        print(error)

if len("ab") > 2:
    total = 1
try:
    total += 1
except NameError as error:
    print(error)
total = 1
total %= 2
print(total)
