questions = [
    ("Capital of France?", ["Paris", "Rome"], 0),
    ("2 + 2?", ["3", "4", "5"], 1),
]
answers = iter(["0", "2"])
score = 0
for number, (text, options, correct) in enumerate(questions, start=1):
    print(f"Question {number}: {text}")
    for letter, option in zip("abc", options):
        print(f"  {letter}) {option}")
    choice = int(next(answers))
    if choice == correct:
        print("Correct!")
        score += 1
    elif choice >= len(options):
        print("Invalid")
    else:
        print("Wrong, it was", options[correct])
percent = score / len(questions) * 100
print(f"Score: {score}/{len(questions)} ({percent:.0f}%)")
print("-" * 20, "=" * 5 + ">", sep="\n")
try:
    name = input("Your name? ")
except EOFError:
    name = "nobody"
    print()
print("Bye", name)
