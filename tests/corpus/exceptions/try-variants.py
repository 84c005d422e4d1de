def check(f):
    try:
        value = f()
    except ZeroDivisionError as e:
        print("except:", e)
    except (KeyError, IndexError) as e:
        print("lookup:", type(e).__name__, e)
    except Exception as e:
        print("other:", repr(e))
    else:
        print("else:", value)
    finally:
        print("finally")

check(lambda: 1 / 0)
check(lambda: {}["missing"])
check(lambda: [1, 2][5])
check(lambda: int("x1"))
check(lambda: "a" + 1)
check(lambda: None.name)
check(lambda: 42)
check(lambda: undefined_name)
