students = {
    "Anna": [90, 85, 77],
    "Björn": [60, 71],
    "Chloé": [],
    "Dmitri": [100, 99, 98, 97],
}

def grade(avg):
    if avg is None:
        return "-"
    elif avg >= 90:
        return "A"
    elif avg >= 80:
        return "B"
    elif avg >= 70:
        return "C"
    else:
        return "F"

averages = {}
for name, marks in students.items():
    try:
        averages[name] = sum(marks) / len(marks)
    except ZeroDivisionError:
        averages[name] = None
for name in sorted(averages, key=lambda n: averages[n] or 0, reverse=True):
    avg = averages[name]
    shown = "n/a" if avg is None else f"{avg:.1f}"
    print(f"{name:<8} {shown:>6} {grade(avg)}")
present = [a for a in averages.values() if a is not None]
print("class average: %.2f" % (sum(present) / len(present)))
