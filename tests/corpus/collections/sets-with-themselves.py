s = {3, 5, ("ab", "a"), True, b"x"}
print(s | s, s & s, s.union(s, s), s.intersection(s), s - s, s ^ s)
s |= s
s.update(s)
print(s, {b"x", 1}, {1, b"x"}, hash(b"rye") == hash("rye"))
s &= s
print(s)
s -= s
print(s)
