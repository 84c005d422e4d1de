import random
random.seed(42)
print(random.random(), random.randint(1, 6), random.uniform(1, 2), random.choice("abc"))
xs = list(range(10))
random.shuffle(xs)
print(xs, random.sample(range(100), 5), random.choices("HT", k=6), random.choices([1, 2, 3], weights=[5, 1, 1], k=5))
print([random.randrange(0, 100, 10) for _ in range(5)], round(random.gauss(0, 1), 6), random.getrandbits(8))
r = random.Random("text seed")
print(r.random(), r.randint(1, 10**12), r.choice(["red", "green", "blue"]))
random.seed(42)
rolls = [random.randint(1, 6) for _ in range(600)]
for face in range(1, 7):
    print(face, rolls.count(face), "#" * (rolls.count(face) // 10))
password = "".join(random.choice("abcdefghijklmnopqrstuvwxyz0123456789") for _ in range(12))
print(password, random.triangular(0, 10, 5), random.expovariate(1.5), random.betavariate(2, 3))
