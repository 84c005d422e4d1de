for args in [("empty", []), ("wrong", [1, 2]), ("ok", [ValueError()])]:
    try:
        print(repr(ExceptionGroup(*args)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__)
print(type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
