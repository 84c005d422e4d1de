big = 10**4300


def attempt(what):
    try:
        text = what()
    except ValueError as error:
        print(error)
    else:
        print(len(text))


attempt(lambda: str(10**4299))
attempt(lambda: str(-(10**4299)))
attempt(lambda: str(big))
attempt(lambda: str(-big))
attempt(lambda: repr([big]))
attempt(lambda: "%d" % big)
attempt(lambda: "{:,}".format(big))
attempt(lambda: hex(big))
attempt(lambda: f"{big:x}")
attempt(lambda: [int("1" * 4301)])
attempt(lambda: [int("1_" * 4300 + "1")])
attempt(lambda: [int("1" * 4300)])
attempt(lambda: [int("f" * 5000, 16)])
try:
    print(big)
except ValueError as error:
    print(error)
