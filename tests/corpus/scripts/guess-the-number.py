import random
random.seed(3)

def play(low=1, high=100):
    secret = random.randint(low, high)
    tries = 0
    while True:
        guess = (low + high) // 2
        tries += 1
        if guess == secret:
            print(f"🎉 {guess} is right, after {tries} tries")
            return tries
        elif guess < secret:
            print(f"{guess} is too low")
            low = guess + 1
        else:
            print(f"{guess} is too high")
            high = guess - 1

best = min(play() for _ in range(3))
print("best game:", best)
