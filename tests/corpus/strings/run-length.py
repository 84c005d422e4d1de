from itertools import groupby

def encode(s):
    return "".join(f"{len(list(g))}{k}" for k, g in groupby(s))

def decode(s):
    out, n = [], ""
    for ch in s:
        if ch.isdigit():
            n += ch
        else:
            out.append(ch * int(n))
            n = ""
    return "".join(out)

for word in ("aaabccddddd", "x", "", "zzzzzzzzzzzz"):
    e = encode(word)
    print(repr(word), repr(e), decode(e) == word)
