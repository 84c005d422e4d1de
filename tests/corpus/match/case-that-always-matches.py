match {"k": 1}:
    case {**rest}:
        print("rest", rest)
    case _:
        print("never")
