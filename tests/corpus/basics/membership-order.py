# The item is evaluated before what is asked for it.
def item(value):
    print("item", value)
    return value


def items():
    print("items")
    return [1, 2, 3]


print(item(2) in items())
print(item(4) not in items())
print(item("a") in {item("a"): 1}, item(1) in {item(1), 2})

queue = [3, 4]


def take():
    global queue
    first, *queue = queue
    return first


print(take() in queue, take() in queue, queue)
