try:
    try:
        raise ExceptionGroup("batch", [ValueError("x"), OSError("y")])
    except* ValueError as eg:
        eg.add_note("checked by me")
        print(eg.__notes__)
        raise
except ExceptionGroup as e:
    print(type(e).__name__, str(e), len(e.exceptions))
    for sub in e.exceptions:
        print(repr(sub))
