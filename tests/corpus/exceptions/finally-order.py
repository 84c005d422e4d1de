def f(n):
    try:
        print("try", n)
        if n == 1:
            return "from try"
        if n == 2:
            raise ValueError("n is 2")
        return "normal"
    except ValueError as e:
        return f"from except ({e})"
    finally:
        print("finally", n)

for i in range(3):
    print(f(i))

for i in range(3):
    try:
        if i == 1:
            continue
        print("loop", i)
    finally:
        print("end of round", i)
