def read():
    for line in ["10 ok", "x bad", "20 ok", "# comment", "30 ok"]:
        print("  read", line)
        yield line

def no_comments(lines):
    return (l for l in lines if not l.startswith("#"))

def parse(lines):
    for l in lines:
        n, word = l.split()
        if n.isdigit():
            yield int(n), word

total = 0
for n, w in parse(no_comments(read())):
    total += n
    print(n, w, total)
