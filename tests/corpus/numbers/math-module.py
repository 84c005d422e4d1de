import math
print(math.pi, math.e, math.tau, math.inf)
print(math.sqrt(2), math.factorial(20), math.gcd(48, 36), math.lcm(4, 6), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.7))
print(math.sin(math.pi / 6), math.cos(0), round(math.tan(math.pi / 4), 10), math.hypot(3, 4), math.degrees(math.pi), math.radians(180))
print(math.log(math.e), math.log10(1000), math.log2(8), math.log(8, 2), math.exp(1))
print(math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.fsum([0.1] * 10), sum([0.1] * 10), math.prod([1, 2, 3, 4]), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.dist((0, 0), (3, 4)))
