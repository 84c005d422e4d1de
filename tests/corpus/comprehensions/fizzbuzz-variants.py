for i in range(1, 16):
    print("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or i, end=" ")
print()
print(*["FizzBuzz" if n % 15 == 0 else "Fizz" if n % 3 == 0 else "Buzz" if n % 5 == 0 else n for n in range(1, 16)], sep=",")
rules = {3: "Fizz", 5: "Buzz", 7: "Bazz"}
print([("".join(w for d, w in rules.items() if n % d == 0) or str(n)) for n in (3, 7, 21, 105, 4)])
