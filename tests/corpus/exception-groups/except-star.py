def raise_them():
    raise ExceptionGroup("three", [ValueError(1), TypeError(2), KeyError("three")])

try:
    try:
        raise_them()
    except* ValueError as eg:
        print("V", eg.exceptions)
    except* (TypeError, IndexError) as eg:
        print("T", eg.exceptions)
    else:
        print("no else")
    finally:
        print("finally")
except ExceptionGroup as rest:
    print("left over:", repr(rest))

try:
    raise ValueError("plain")
except* ValueError as eg:
    print("wrapped:", repr(eg))

try:
    pass
except* Exception:
    print("no")
else:
    print("else runs")
