class OutOfCoffee(Exception):
    pass

def brew(cups):
    if cups > 2:
        raise OutOfCoffee(f"cannot brew {cups} cups")
    return "☕" * cups

print(brew(2))
print(brew(3))
