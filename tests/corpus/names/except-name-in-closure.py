def f():
    try:
        raise ValueError("late")
    except ValueError as e:
        def later():
            return e
        print(later())
    try:
        later()
    except NameError as x:
        print(type(x).__name__, x)
f()
