calls = []
def idx(i):
    calls.append(i)
    return i
d = {0: 1, 1: [1]}
d[idx(0)] += 5
d[idx(1)] += [2]
print(d, calls)
def get():
    print("get")
    return d
get()[0] *= 3
print(d)
class P:
    v = 1
p = P()
def gp():
    print("gp")
    return p
gp().v += 2
print(p.v, P.v)
t = ([1], 2)
try:
    t[0] += [3]
except TypeError as e:
    print(e, t)
xs = [1, 2, 3]
ys = xs
ys += [4]
print(xs)
ys = ys + [5]
print(xs, ys)
i = 0
arr = [10, 20, 30]
def nxt():
    global i
    i += 1
    return i
arr[nxt()] = nxt()
print(arr)
s = "ab"
s *= 2
s += "c"
print(s)
n = 7
n //= 2; n **= 2; n %= 5; n <<= 3; n |= 1; n ^= 3; n >>= 1; n &= 0xff
print(n)
f = 1
f /= 2
print(f)
f += 1.5
print(f)
