# A value that is put into tuples and lists of itself, again and again.
def nest(value, times):
    for turn in range(times):
        if turn % 2:
            value = value or (value, value)
            value = (value, value)
        else:
            value = [value]
    return value


print(nest("a", 4))
