# Methods that change their object give None, whatever the place they stand in.
xs = [3, 1]
print(xs.append(2), xs.extend([5, 4]), xs.insert(0, 9), xs.sort(), xs.reverse(), xs.remove(9))
ys = xs.append(7)
print(ys, xs)
add = lambda x: xs.append(x)
print(add(8), [xs.append(i) for i in range(2)])
print(xs.append(6) or xs)


def keep(items, item):
    return items.append(item)


print(keep(xs, 0), keep([], 0), xs.clear(), xs)
seen = set()
print([x for x in "abca" if not (x in seen or seen.add(x))], seen.update("z"), seen.discard("a"))
