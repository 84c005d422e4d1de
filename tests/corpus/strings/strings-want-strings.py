# Methods of strings refuse what is no string, each in its own words.
word = "hello"
for value in [1, None, ["l"]]:
    calls = [
        lambda: word.count(value), lambda: word.rfind(value), lambda: word.index(value), lambda: word.replace("l", value),
        lambda: word.partition(value), lambda: word.removeprefix(value), lambda: word.removesuffix(value), lambda: word.lstrip(value),
        lambda: word.ljust(8, value), lambda: word.startswith((value,)), lambda: word.endswith(value),
    ]
    for call in calls:
        try:
            print(call())
        except TypeError as error:
            print(error)
for width in ["8", None, 7.5]:
    try:
        print(word.zfill(width))
    except TypeError as error:
        print(error)
print(list(zip("ab", (1, 2))))
try:
    zip("ab", 3)
except TypeError as error:
    print(error.args)
