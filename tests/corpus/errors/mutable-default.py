def add(item, bag=[]):
    bag.append(item)
    return bag

print(add(1))
print(add(2))
print(add(3, []))
print(add(4))

funcs = [lambda: i for i in range(3)]
print([f() for f in funcs])
funcs = [lambda i=i: i for i in range(3)]
print([f() for f in funcs])
