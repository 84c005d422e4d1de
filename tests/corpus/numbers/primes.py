def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(range(i * i, n + 1, i))
    return [i for i, f in enumerate(flags) if f]

def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))

def factors(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1
    if n > 1:
        out[n] = 1
    return out

print(sieve(50))
print([n for n in range(50) if is_prime(n)] == sieve(50))
for n in (360, 97, 1001, 2 ** 20):
    f = factors(n)
    print(n, "=", " x ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in f.items()))
