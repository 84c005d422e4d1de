def mean(values):
    assert len(values) > 0, "no values"
    assert all(isinstance(v, (int, float)) for v in values)
    return sum(values) / len(values)

for sample in ([1, 2, 3, 4], [], [1, "2"]):
    try:
        print(mean(sample))
    except AssertionError as e:
        print("AssertionError:", e.args)
