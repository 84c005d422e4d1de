sum_ = sum
def sum(*args): return sum_(args) * 10
print(sum(1, 2), sum_([1, 2]))
