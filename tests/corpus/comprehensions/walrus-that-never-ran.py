# A name that a comprehension's walrus gives has no value where there was nothing to go over.
def last_positive(numbers):
    kept = [found for number in numbers if (found := number) > 0]
    return kept, found


print(last_positive([3, 1]))
try:
    print(last_positive([]))
except UnboundLocalError as error:
    print(error)
